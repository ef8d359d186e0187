package org.lishenzhi.preservation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;

/** How much may be held: no more than what preservation was asked for (民事诉讼法第一百零五条、查封扣押冻结规定第十九条). */
record Limit(BigDecimal requested) {

    /**
     * Measures that wait hold nothing and do not count.
     *
     * @param indivisible why property worth more is held: it cannot be divided (财产保全规定第十五条第二款)
     * @throws InputRejected if the measures hold more than was asked for and nobody says why
     */
    void check(List<NewSeizure> measures, @Nullable String indivisible) {
        BigDecimal held = measures.stream()
                .filter(measure -> measure.place() == 1)
                .map(NewSeizure::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (held.compareTo(requested) > 0 && (indivisible == null || indivisible.isBlank())) {
            throw new InputRejected(
                    "measures",
                    "「保全措施」合计 %s 元，超过请求保全的 %s 元；财产不可分的，请填写「超出请求数额的理由」（民事诉讼法第一百零五条、财产保全规定第十五条）"
                            .formatted(held.toPlainString(), requested.toPlainString()));
        }
    }
}
