package org.lishenzhi.preservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;

/** The small rules of preservation: its kind, the time for ruling, how much may be held, how property is recognised. */
class PreservationRulesTest {

    @ParameterizedTest
    @CsvSource({
        "FILING, false, PRE_SUIT",
        "FILING, true, IN_SUIT",
        "TRIAL, false, IN_SUIT",
        "PERFORMANCE, true, PRE_ENFORCEMENT",
        "AWAITING_APPLICATION, true, PRE_ENFORCEMENT",
        "URGING, true, PRE_ENFORCEMENT",
        "ENFORCING, true, ",
        "PERFORMED, true, ",
        "SUIT_WITHDRAWN, true, ",
        "FILING_REFUSED, true, "
    })
    void theKindFollowsFromWhereTheCaseStands(CaseState state, boolean filed, PreservationKind kind) {
        assertThat(PreservationKind.of(state, filed).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "PRE_SUIT, false, PRE_SUIT",
        "PRE_SUIT, true, PRE_SUIT",
        "IN_SUIT, true, URGENT",
        "IN_SUIT, false, ORDINARY",
        "PRE_ENFORCEMENT, true, URGENT",
        "PRE_ENFORCEMENT, false, ORDINARY"
    })
    void theTimeForRulingFollowsFromKindAndUrgency(PreservationKind kind, boolean urgent, RulingTerm term) {
        assertThat(RulingTerm.of(kind, urgent)).isEqualTo(term);
    }

    @Test
    void noMoreIsHeldThanWasAskedForAndWhoWaitsHoldsNothing() {
        var limit = new Limit(new BigDecimal("1000"));

        assertThatCode(() -> limit.check(List.of(measure("600", 1), measure("400", 1), measure("900", 2)), null))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> limit.check(List.of(measure("600", 1), measure("400.01", 1)), " "))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("合计 1000.01 元，超过请求保全的 1000 元");
        assertThatCode(() -> limit.check(List.of(measure("5000", 1)), "不可分割")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "6222020000001234, ****1234",
        "蒙C12345, 蒙****2345",
        "乌达区1号楼, 乌达区1号楼",
        "蒙(2020)不动产权第0001234号, 蒙(2020)不动产权第****1234号"
    })
    void theRegisterTellsPropertyWithoutItsNumber(String told, String description) {
        assertThat(Asset.of(SeizureKind.DEPOSIT, "乌达支行", told).description()).isEqualTo(description);
    }

    @Test
    void theSamePropertyIsRecognisedHoweverItIsWritten() {
        String key = Asset.of(SeizureKind.DEPOSIT, "乌达支行", "6222 0200 1234").key();

        assertThat(Asset.of(SeizureKind.DEPOSIT, " 乌达支行 ", "622202001234").key())
                .isEqualTo(key);
        assertThat(Asset.of(SeizureKind.DEPOSIT, "海南支行", "622202001234").key()).isNotEqualTo(key);
        assertThat(key).doesNotContain("1234");
    }

    private static NewSeizure measure(String amount, int place) {
        return new NewSeizure(SeizureKind.DEPOSIT, "乌达支行", null, "6222", new BigDecimal(amount), place, null);
    }
}
