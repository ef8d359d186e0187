package org.lishenzhi.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lishenzhi.support.AtOnce;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A gap or a double in the register of a court is a scandal, not a detail. */
@CourtTest
class CaseNumbersTest {

    private static final int CASES = 50;
    private static final int CLERKS = 20;

    @Autowired
    private CaseFile cases;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void fiftyAtOnceInAYearThatNobodyHasOpenedGetFiftyNumbersInARow() throws Exception {
        clock.set(LocalDateTime.of(2041, 3, 1, 9, 0));

        var endings = AtOnce.all(CASES, CLERKS, i -> () -> cases.open(Docket.houseCaseAsFiled()));

        assertThat(endings).allMatch(AtOnce.Ending::succeeded);
        assertThat(endings)
                .extracting(ending -> ending.answer().receiptNumber())
                .containsExactlyInAnyOrderElementsOf(receipts(2041, CASES));
    }

    @Test
    void whatIsRolledBackLeavesNoGap() throws Exception {
        clock.set(LocalDateTime.of(2042, 3, 1, 9, 0));

        var endings = AtOnce.all(
                CASES,
                CLERKS,
                i -> () -> transaction.execute(status -> {
                    Case opened = cases.open(Docket.houseCaseAsFiled());
                    cases.giveNumber(opened.id(), "执保");
                    if (i % 3 == 0) {
                        status.setRollbackOnly();
                    }
                    return opened;
                }));

        int kept =
                CASES - (int) IntStream.range(0, CASES).filter(i -> i % 3 == 0).count();
        assertThat(endings).allMatch(AtOnce.Ending::succeeded);
        assertThat(jdbc.queryForList(
                        "select receipt_number from court_case where receipt_number like '收2042-%'", String.class))
                .containsExactlyInAnyOrderElementsOf(receipts(2042, kept));
        assertThat(jdbc.queryForList(
                        "select case_number from court_case where case_number like '(2042)%'", String.class))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, kept)
                        .mapToObj("(2042)内0304执保%d号"::formatted)
                        .toList());
    }

    @Test
    void whatIsRefusedUsesNoNumber() {
        clock.set(LocalDateTime.of(2043, 3, 1, 9, 0));
        var nobody = new NewCase("返还原物纠纷", null, List.of(), null, List.of());

        assertThatThrownBy(() -> cases.open(nobody)).isInstanceOf(InputRejected.class);

        assertThat(cases.open(Docket.houseCaseAsFiled()).receiptNumber()).isEqualTo("收2043-000001");
    }

    @Test
    void eachKindAndEachYearHasItsOwnSeriesAndACaseKeepsItsNumber() {
        clock.set(LocalDateTime.of(2044, 12, 31, 9, 0));
        String first = cases.open(Docket.houseCaseAsFiled()).id();
        String second = cases.open(Docket.houseCaseAsFiled()).id();
        assertThat(cases.giveNumber(first, "执")).isEqualTo("(2044)内0304执1号");
        assertThat(cases.giveNumber(second, "执恢")).isEqualTo("(2044)内0304执恢1号");
        clock.set(LocalDateTime.of(2045, 1, 1, 9, 0));
        String third = cases.open(Docket.houseCaseAsFiled()).id();

        assertThat(cases.giveNumber(third, "执")).isEqualTo("(2045)内0304执1号");
        assertThat(cases.giveNumber(first, "执")).as("it has one").isEqualTo("(2044)内0304执1号");
        assertThat(cases.find("(2044)内0304执1号").orElseThrow().id()).isEqualTo(first);
        assertThat(cases.find(cases.get(first).receiptNumber()).orElseThrow().id())
                .isEqualTo(first);
    }

    @Test
    void aTypeWordThatTheCourtDoesNotUseIsRefused() {
        String id = cases.open(Docket.houseCaseAsFiled()).id();

        assertThatThrownBy(() -> cases.giveNumber(id, "执二"))
                .isInstanceOf(InputRejected.class)
                .hasMessageStartingWith("「类型代字」应为：");
        assertThat(cases.get(id).caseNumber()).isNull();
    }

    private static List<String> receipts(int year, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> "收%d-%06d".formatted(year, number))
                .toList();
    }

    @Test
    void aCaseIsFoundByEachOfItsNumbersAndKnownByItsLatestMainOne() {
        clock.set(LocalDateTime.of(2046, 5, 6, 9, 0));
        String id = cases.open(Docket.houseCaseAsFiled()).id();
        String trial = cases.giveNumber(id, "民初");
        String preservation = cases.giveSideNumber(id, "执保", "one");
        String enforcement = cases.giveNumber(id, "执");

        assertThat(cases.giveSideNumber(id, "执保", "one")).as("its own stays").isEqualTo(preservation);
        assertThat(cases.giveSideNumber(id, "执保", "two")).isNotEqualTo(preservation);
        assertThat(cases.get(id).number()).isEqualTo(enforcement);
        assertThat(cases.numbers(id)).extracting(CaseNumber::typeWord).contains("民初", "执保", "执");
        for (String number : List.of(trial, preservation, enforcement)) {
            assertThat(cases.find(number).orElseThrow().id()).isEqualTo(id);
        }
    }
}
