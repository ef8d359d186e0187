package org.lishenzhi.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtCalendarTest {

    @Test
    void theOfficialTablesOf2007To2026AreLoadedAndNoneIsInvented() {
        assertThat(IntStream.rangeClosed(2006, 2027).filter(Calendar.OFFICIAL::isOfficial))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2007, 2026).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void aYearHasAsManyWorkingDaysAsTheStateCouncilGaveIt(int year, int workingDays) {
        LocalDate first = LocalDate.of(year, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1)).filter(Calendar.OFFICIAL::isWorkingDay))
                .hasSize(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-09, false, ''",
        "2024-02-18, false, 春节调休上班",
        "2024-10-05, true, 国庆节",
        "2024-10-12, false, 国庆节调休上班",
        "2024-10-19, true, 周末",
        "2027-01-01, false, ''"
    })
    void aDayIsOffByTheTableAndElseByTheWeek(LocalDate day, boolean off, String remark) {
        assertThat(Calendar.OFFICIAL.isDayOff(day)).isEqualTo(off);
        assertThat(Calendar.OFFICIAL.remark(day).orElse("")).isEqualTo(remark);
    }

    @Test
    void theCourtsOwnEntryWinsAndMakesNoYearOfficial() {
        CourtCalendar own = Calendar.OFFICIAL.overriddenBy(List.of(
                new DayOff(LocalDate.of(2024, 10, 8), true, "停电"), new DayOff(LocalDate.of(2027, 1, 1), true, "元旦")));

        assertThat(own.isDayOff(LocalDate.of(2024, 10, 8))).isTrue();
        assertThat(own.isDayOff(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(own.isOfficial(2027)).isFalse();
    }
}
