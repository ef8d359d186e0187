package org.lishenzhi.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The check of obligations, as its table decides it: what each kind cannot do without. */
@CourtTest
class EnforceabilityTest {

    @Autowired
    private Enforceability enforceability;

    @ParameterizedTest(name = "{0} amount {1} subject {2} days {3} manner {4}: {5}")
    @CsvSource({
        "MONEY, 100, ,      10, ,       ''",
        "MONEY, ,    ,      10, ,       没有写明给付的数额",
        "MONEY, 100, ,      ,   ,       没有写明履行期限",
        "HOUSE, ,    一号楼, 10, 交钥匙, ''",
        "HOUSE, ,    ,      10, 交钥匙, 没有写明房屋的坐落",
        "HOUSE, ,    一号楼, ,   交钥匙, 没有写明交付的时间",
        "HOUSE, ,    一号楼, 10, ,       没有写明交付的方式",
        "THING, ,    ,      10, 送达,   没有写明特定物的名称、数量和特征",
        "THING, ,    汽车,   ,   送达,   没有写明交付的时间",
        "THING, ,    汽车,   10, ,       没有写明交付的方式",
        "ACT,   ,    ,      10, 登报,   ''",
        "ACT,   ,    ,      ,   登报,   没有写明履行的期限",
        "ACT,   ,    ,      10, ,       没有写明履行的方式"
    })
    void eachKindSaysWhatItNeeds(
            ObligationKind kind,
            @Nullable BigDecimal amount,
            @Nullable String subject,
            @Nullable Integer days,
            @Nullable String manner,
            String missing) {
        var item = new JudgmentItem(kind, "履行", amount, null, subject, days, null, manner, "a");

        assertThat(enforceability.gaps(List.of(item)).stream().map(Gap::sentence))
                .containsExactlyElementsOf(missing.isEmpty() ? List.of() : List.of(missing));
    }

    @Test
    void interestIsAwardedWhollyOrNotAtAll() {
        var since = LocalDate.of(2024, 1, 1);

        assertThat(gaps(new Interest("本金", "年利率 3.45%", since, "实际清偿之日"))).isEmpty();
        assertThat(gaps(new Interest("本金", null, since, null))).containsExactly("没有写明利率或者计算标准", "没有写明利息算到何时");
        assertThat(gaps(new Interest(null, "年利率 3.45%", null, "实际清偿之日"))).containsExactly("没有写明利息的计算基数", "没有写明利息从何时起算");
    }

    @Test
    void aGapNamesTheObligationTheArticleAndWhatIsUncertain() {
        var clear = new JudgmentItem(ObligationKind.ACT, "登报道歉", null, null, null, 10, null, "登报", "a");
        var unclear = new JudgmentItem(ObligationKind.ACT, "登报道歉", null, null, null, 10, null, null, "a");

        assertThat(enforceability.gaps(List.of(clear, unclear)))
                .extracting(Gap::told)
                .containsExactly("第2项：没有写明履行的方式（立审执协调运行意见第十一条，待院方确认）");
    }

    private List<String> gaps(Interest interest) {
        var item = new JudgmentItem(ObligationKind.MONEY, "支付", BigDecimal.TEN, interest, null, 10, null, null, "a");
        return enforceability.gaps(List.of(item)).stream().map(Gap::sentence).toList();
    }
}
