package org.lishenzhi.preservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 查封扣押冻结规定第二十六条: whoever waits holds nothing; the next in turn takes effect of itself. */
class QueueTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 5);

    @ParameterizedTest
    @CsvSource({
        "2, 1, 1, EFFECTIVE, 2025-09-05",
        "3, 1, 2, WAITING, ",
        "3, 2, 2, WAITING, ",
        "2, 3, 2, WAITING, ",
        "2, 2, 2, WAITING, "
    })
    void everybodyBehindTheOneThatIsGoneMovesUpOnePlace(
            int place, int gone, int newPlace, SeizureState state, LocalDate expiry) {
        Seizure moved = Queue.movedUp(waiting(place), gone, DAY, SeizureTermTest.term(1));

        assertThat(moved)
                .returns(newPlace, Seizure::place)
                .returns(state, Seizure::state)
                .returns(expiry, Seizure::expiresOn);
    }

    private static Seizure waiting(int place) {
        return new Seizure(
                "id",
                "case",
                "preservation",
                SeizureKind.DEPOSIT,
                "owner",
                "乌达支行",
                "****1234",
                "key",
                BigDecimal.TEN,
                place,
                SeizureState.WAITING,
                null,
                null,
                null,
                false);
    }
}
