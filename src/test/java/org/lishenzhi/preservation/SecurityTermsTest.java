package org.lishenzhi.preservation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.InputRejected;

/** 财产保全规定第五条、第九条: what security may be demanded for 200,000 元. */
class SecurityTermsTest {

    private static final BigDecimal REQUESTED = new BigDecimal("200000");

    @ParameterizedTest
    @CsvSource({
        "PRE_SUIT, REQUIRED, 200000, , ",
        "PRE_SUIT, REQUIRED, 100000, , 申请人为老年人",
        "IN_SUIT, REQUIRED, 60000.00, , ",
        "IN_SUIT, REQUIRED, 1, , ",
        "IN_SUIT, EXEMPT, , LIVELIHOOD_CLAIM, ",
        "IN_SUIT, EXEMPT, , FINANCIAL_INSTITUTION, ",
        "PRE_ENFORCEMENT, EXEMPT, , TITLE_IN_FORCE, ",
        "PRE_ENFORCEMENT, REQUIRED, 60000, , "
    })
    void theseTermsAreLawful(
            PreservationKind kind, SecurityDemand demand, BigDecimal sum, ExemptionGround ground, String special) {
        assertThatCode(() -> new SecurityTerms(demand, sum, ground, special).check(kind, REQUESTED))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "PRE_SUIT, REQUIRED, 199999.99, , , 应当相当于请求保全数额",
        "PRE_SUIT, REQUIRED, 199999.99, , ' ', 应当相当于请求保全数额",
        "PRE_SUIT, REQUIRED, 200000.01, , , 不能超过请求保全数额",
        "PRE_SUIT, EXEMPT, , CLEAR_CLAIM, , 「担保」不能免除",
        "IN_SUIT, REQUIRED, 60000.01, , , 百分之三十",
        "IN_SUIT, REQUIRED, , , , 请填写「担保数额」",
        "IN_SUIT, REQUIRED, 0, , , 请填写「担保数额」",
        "IN_SUIT, EXEMPT, , , , 免予担保的理由",
        "IN_SUIT, EXEMPT, , TITLE_IN_FORCE, , 不适用于诉讼中保全",
        "PRE_ENFORCEMENT, EXEMPT, , CLEAR_CLAIM, , 不适用于执行前保全"
    })
    void theseAreNot(
            PreservationKind kind,
            SecurityDemand demand,
            BigDecimal sum,
            ExemptionGround ground,
            String special,
            String sentence) {
        assertThatThrownBy(() -> new SecurityTerms(demand, sum, ground, special).check(kind, REQUESTED))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining(sentence);
    }
}
