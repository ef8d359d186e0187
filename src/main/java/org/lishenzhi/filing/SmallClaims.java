package org.lishenzhi.filing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.law.Yuan;
import org.lishenzhi.law.fees.FilingFee;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which suits may be tried as small claims (小额诉讼): simple ones for money up to half of the region's average yearly
 * wage (民事诉讼法第一百六十五条). That figure is the court's to enter (待院方确认); until then it is not checked.
 */
@Component
public class SmallClaims {

    private static final Set<FilingFee.Kind> FOR_MONEY = Set.of(FilingFee.Kind.PROPERTY, FilingFee.Kind.LABOUR);

    private final SuitBook suits;
    private final Optional<BigDecimal> ceiling;

    SmallClaims(SuitBook suits, @Value("${lishenzhi.filing.small-claims-ceiling:}") String ceiling) {
        this.suits = suits;
        this.ceiling = ceiling.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(ceiling.strip()));
    }

    /** @throws InputRejected unless the suit is for money, and not for more than the ceiling */
    void require(String caseId) {
        Suit suit = suits.find(caseId).orElseThrow();
        BigDecimal amount = suit.amount();
        if (amount == null || !FOR_MONEY.contains(suit.kind())) {
            throw new InputRejected("procedure", "小额诉讼程序只适用于简单的金钱给付案件，请改选其他「审理程序」（民事诉讼法第一百六十五条）");
        }
        ceiling.filter(highest -> amount.compareTo(highest) > 0).ifPresent(highest -> {
            throw new InputRejected(
                    "procedure", "标的额超过小额诉讼限额 %s 元，请改选其他「审理程序」（民事诉讼法第一百六十五条）".formatted(Yuan.written(highest)));
        });
    }

    /** What the reviewing clerk must know of the ceiling. */
    public String remark() {
        return ceiling.map(highest -> "小额诉讼限额：%s 元（待院方确认）".formatted(Yuan.written(highest)))
                .orElse("小额诉讼限额尚未配置（待院方确认），适用小额诉讼程序的，请自行核对标的额");
    }
}
