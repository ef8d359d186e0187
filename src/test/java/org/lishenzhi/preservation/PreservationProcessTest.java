package org.lishenzhi.preservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lishenzhi.preservation.PreservationDriver.deposit;
import static org.lishenzhi.preservation.PreservationDriver.exempt;
import static org.lishenzhi.preservation.PreservationDriver.row;
import static org.lishenzhi.preservation.PreservationDriver.secured;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseNumber;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.preservation.process.PreservationRulingProcess;
import org.lishenzhi.preservation.process.PropertyPreservationProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Preservation from the application to the register, in suit, before suit and before enforcement. */
@CourtTest
class PreservationProcessTest {

    @Autowired
    private PreservationDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private Applications applications;

    @Autowired
    private Seizures seizures;

    @Autowired
    private SeizedAssets held;

    @Autowired
    private PreservationSection section;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Timeline timeline;

    @BeforeEach
    void itIsTheDayOfTheApplication() {
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
    }

    @Test
    void inASuitTheJudgeInChargeRulesWithinFiveDaysAndTheMoneyIsFrozenForAYear() {
        String caseId = people.trial();
        String eventId = people.applied(caseId);
        people.clerkRegisters(caseId, exempt(ExemptionGround.CLEAR_CLAIM));
        people.financeTakesFee(caseId);
        people.assistantDrafts(caseId, RulingOutcome.GRANTED);

        Task ruling = court.theOpen(caseId, PreservationRulingProcess.Elements.SIGN_RULING);
        assertThat(ruling.getAssignee()).isEqualTo(PreservationDriver.JUDGE);
        assertThat(lastMinute(ruling)).isEqualTo(LocalDateTime.of(2024, 9, 10, 23, 59));
        people.judgeSigns(caseId, PreservationRulingProcess.Elements.SIGN_RULING);
        assertThat(lastMinute(court.theOpen(caseId, Elements.EXECUTE_PRESERVATION)))
                .isEqualTo(LocalDateTime.of(2024, 9, 10, 23, 59));
        people.executed(caseId, deposit("6222020000001234", "200000"));
        people.rulingIsServed(caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(applications.get(eventId))
                .returns(PreservationState.TAKEN, Preservation::state)
                .returns(PreservationKind.IN_SUIT, Preservation::kind);
        assertThat(held.firstExpiry(caseId)).contains(LocalDate.of(2025, 9, 5));
        assertThat(cases.numbers(caseId)).extracting(CaseNumber::typeWord).containsExactly("执保");
        assertThat(section.of(caseId))
                .last()
                .returns("冻结存款（首封）", line -> line.label())
                .returns("****1234（乌达支行），200000.00 元，有效，期限至 2025-09-05", line -> line.text());
        assertThat(timeline.of(caseId))
                .filteredOn(event -> event.kind().equals(PreservationEvents.RULING_SERVED))
                .as("both sides, each on its own date")
                .hasSize(3);
    }

    @Test
    void beforeSuitSecurityEqualsTheSumAndTheRulingComesWithinFortyEightHours() {
        String caseId = people.appliesBeforeSuit(Map.of());
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.FILING);
        people.clerkRegisters(caseId, secured(PreservationDriver.SUM));
        people.securityIsProvided(caseId, PreservationDriver.SUM);
        people.financeTakesFee(caseId);
        people.assistantDrafts(caseId, RulingOutcome.GRANTED);

        Task ruling = court.theOpen(caseId, PreservationRulingProcess.Elements.SIGN_PRE_SUIT_RULING);
        assertThat(ruling.getAssignee()).as("no judge is in charge yet").isNull();
        assertThat(lastMinute(ruling)).isEqualTo(LocalDateTime.of(2024, 9, 7, 23, 59));
        people.judgeSigns(caseId, PreservationRulingProcess.Elements.SIGN_PRE_SUIT_RULING);
        people.executed(caseId, row("IMMOVABLE", "蒙2020乌达不动产权第0001234号", "200000", "1", "2026-09-05"));
        people.rulingIsServed(caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(held.firstExpiry(caseId)).as("shorter than three years").contains(LocalDate.of(2026, 9, 5));
    }

    @Test
    void theFiveDaysRunFromTheSecurityThatWasDemanded() {
        String caseId = people.trial();
        people.applied(caseId);
        people.clerkRegisters(caseId, secured("60000"));
        clock.set(LocalDate.of(2024, 9, 9).atTime(9, 0));
        people.securityIsProvided(caseId, "60000");
        people.financeTakesFee(caseId, Map.of("feeWaived", true, "waiver", "经济确有困难"));
        people.assistantDrafts(caseId, RulingOutcome.GRANTED);

        assertThat(lastMinute(court.theOpen(caseId, PreservationRulingProcess.Elements.SIGN_RULING)))
                .as("the fourteenth of September was worked")
                .isEqualTo(LocalDateTime.of(2024, 9, 14, 23, 59));
    }

    @Test
    void anUrgentApplicationIsReturnedOnceAndThenRefused() {
        String caseId = people.trial();
        String eventId = people.applied(caseId);
        people.clerkRegisters(caseId, PreservationDriver.urgentlyExempt());
        people.financeTakesFee(caseId);
        people.assistantDrafts(caseId, RulingOutcome.GRANTED);
        people.judgeReturns(caseId, PreservationRulingProcess.Elements.SIGN_URGENT_RULING);
        people.assistantDrafts(caseId, RulingOutcome.REFUSED);
        people.judgeSigns(caseId, PreservationRulingProcess.Elements.SIGN_URGENT_RULING);
        people.refusalIsServed(caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(applications.get(eventId).state()).isEqualTo(PreservationState.REFUSED);
        assertThat(cases.numbers(caseId)).isEmpty();
        assertThat(seizures.of(caseId)).isEmpty();
    }

    @Test
    void whoWithdrawsBeforeTheRulingGetsNone() {
        String caseId = people.trial();
        String eventId = people.applied(caseId);
        people.clerkRegisters(caseId, secured("60000"));
        people.securityIsNotProvided(caseId);
        people.financeTakesFee(caseId);
        people.assistantDrafts(caseId, RulingOutcome.WITHDRAWN);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(applications.get(eventId).state()).isEqualTo(PreservationState.WITHDRAWN);
        assertThat(timeline.latest(caseId, PreservationEvents.ORDERED, null, null))
                .isEmpty();
    }

    @Test
    void whereNothingIsFoundNothingIsHeld() {
        String caseId = people.trial();
        String eventId = people.granted(caseId);
        people.nothingIsFound(caseId);
        people.rulingIsServed(caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(applications.get(eventId).state()).isEqualTo(PreservationState.NOTHING_FOUND);
        assertThat(held.firstExpiry(caseId)).isEmpty();
    }

    @Test
    void severalPreservationsRunInOneCaseEachOnItsOwnNumber() {
        String caseId = people.trial();
        people.granted(caseId);
        people.executed(caseId, deposit("6222020000005555", "1000"));
        people.rulingIsServed(caseId);
        people.granted(caseId);
        people.executed(caseId, deposit("6222020000006666", "1000"));
        people.rulingIsServed(caseId);

        assertThat(cases.numbers(caseId)).hasSize(2);
        assertThat(seizures.of(caseId)).hasSize(2);
    }

    @Test
    void theSameReportBeginsOneProcess() {
        String caseId = people.trial();
        String eventId = UUID.randomUUID().toString();

        assertThat(people.apply(caseId, eventId, people.applicant(caseId))).isEqualTo(Delivery.BEGUN);
        assertThat(people.apply(caseId, eventId, people.applicant(caseId))).isEqualTo(Delivery.ALREADY_RECEIVED);
        assertThat(court.open(caseId, Elements.REGISTER_APPLICATION)).hasSize(1);
    }

    /** The waiting measure had no term; it has one from the day on which the first one lapsed. */
    @Test
    void whoWaitsHoldsNothingUntilTheFirstSeizureIsGone() {
        String first = people.trial();
        people.granted(first);
        people.executed(first, row("DEPOSIT", "6222 0200 0000 7777", "1000", "1", "2024-10-11"));
        String second = people.trial();
        people.granted(second);
        people.executed(second, row("DEPOSIT", "6222020000007777", "1000", "2", ""));
        assertThat(held.firstExpiry(second)).isEmpty();
        assertThat(section.of(second)).last().satisfies(line -> assertThat(line.text())
                .endsWith("轮候，未生效"));

        people.morningOf(LocalDate.of(2024, 10, 12));

        assertThat(held.firstExpiry(first)).isEmpty();
        assertThat(held.firstExpiry(second)).contains(LocalDate.of(2025, 10, 12));
    }

    @Test
    void onEnforcementTheSameRowGoesOnWithTheSameLastDay() {
        String caseId = people.trial();
        people.granted(caseId);
        people.executed(caseId, deposit("6222020000008888", "1000"));
        Seizure before = seizures.of(caseId).get(0);

        people.happens(caseId, "EnforcementAccepted", clock.today());

        assertThat(seizures.of(caseId))
                .singleElement()
                .returns(before.id(), Seizure::id)
                .returns(before.expiresOn(), Seizure::expiresOn)
                .returns(true, Seizure::inEnforcement);
        assertThat(applications.of(caseId))
                .singleElement()
                .returns(PreservationKind.IN_ENFORCEMENT, Preservation::kind);
    }

    @Test
    void everyFormShowsWhatItsStepIsAbout() {
        String caseId = people.trial();
        people.applied(caseId);
        people.clerkRegisters(caseId, PreservationDriver.urgentlyExempt());
        assertThat(people.sees(PreservationDriver.FINANCE, caseId, Elements.COLLECT_FEE))
                .containsEntry("fee", "1520.00")
                .containsEntry("preservation", "诉讼中保全（民事诉讼法第一百零三条），请求保全 200000.00 元，情况紧急");
        people.financeTakesFee(caseId);
        people.assistantDrafts(caseId, RulingOutcome.GRANTED);
        assertThat(people.sees(PreservationDriver.JUDGE, caseId, PreservationRulingProcess.Elements.SIGN_URGENT_RULING))
                .containsEntry("rulingText", "裁定如下");
        people.judgeSigns(caseId, PreservationRulingProcess.Elements.SIGN_URGENT_RULING);
        people.executed(caseId, deposit("6222020000009999", "1000"), row("DEPOSIT", "6222020000009998", "1", "2", ""));

        assertThat(people.sees(PreservationDriver.ASSISTANT, caseId, Elements.SERVE_RULING))
                .hasEntrySatisfying(
                        "remedies", told -> assertThat(told.toString()).contains("申请复议", "期限5日", "复议期间不停止裁定的执行"))
                .hasEntrySatisfying("measures", told -> assertThat(told.toString())
                        .contains("冻结存款（首封），期限至 2025-09-05", "冻结存款（轮候第2位），未生效"));
    }

    private static LocalDateTime lastMinute(Task task) {
        return task.getDueDate().toInstant().atZone(CourtClock.ZONE).toLocalDateTime();
    }
}
