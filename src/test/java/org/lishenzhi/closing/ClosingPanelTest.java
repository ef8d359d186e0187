package org.lishenzhi.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A panel decides by majority; without one it considers the closing again, and the presiding member speaks last. */
class ClosingPanelTest {

    @ParameterizedTest
    @CsvSource({
        "AGREE, AGREE, AGREE, AGREE",
        "AGREE, AGREE, DISAGREE, AGREE",
        "RETURN, AGREE, AGREE, AGREE",
        "DISAGREE, DISAGREE, AGREE, DISAGREE",
        "DISAGREE, DISAGREE, DISAGREE, DISAGREE",
        "RETURN, RETURN, DISAGREE, RETURN",
        "AGREE, RETURN, DISAGREE, RETURN"
    })
    void theMajorityDecides(Opinion presiding, Opinion second, Opinion third, Opinion decision) {
        ClosingPanel panel = new ClosingPanel(
                "1", "2", 1, LocalDate.EPOCH, List.of(seat("presiding"), seat("second"), seat("third")));

        assertThat(panel.next()).contains("second");
        panel = panel.heard("second", second, null);
        assertThat(panel.next()).contains("third");
        panel = panel.heard("third", third, null);
        assertThat(panel.next()).contains("presiding");
        panel = panel.heard("presiding", presiding, null);

        assertThat(panel.next()).isEmpty();
        assertThat(panel.majority()).isEqualTo(decision);
    }

    private static ClosingPanelSeat seat(String account) {
        return new ClosingPanelSeat(account, null, null);
    }
}
