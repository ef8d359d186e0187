package org.lishenzhi.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.EvictionEvents;
import org.lishenzhi.eviction.StartingPoint;
import org.lishenzhi.eviction.process.EvictionProcess;
import org.lishenzhi.eviction.process.EvictionStart;
import org.lishenzhi.eviction.process.ForcedEvictionProcess;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.lifecycle.process.IncomingEventProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What the story of a case does with events that no stage of it owns: unawaited ones, corrections, late entries. */
@CourtTest
class LifecycleProcessTest {

    @Autowired
    private EvictionDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private Timeline timeline;

    @Autowired
    private CaseFile cases;

    @Autowired
    private EvictionStart eviction;

    @BeforeEach
    void itIsTheDayOfPosting() {
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
    }

    @Test
    void anEventThatNobodyAwaitsBecomesATaskOfTheOfficer() {
        Obligation house = people.evictionBegins();

        Delivery delivery = court.report(
                EvictionDriver.OFFICER,
                house.caseId(),
                EventName.PERFORMANCE_REPORTED,
                "performed-" + house.id(),
                clock.today(),
                Map.of("personId", house.debtorIds().get(0), "amount", "3150.00"));

        assertThat(delivery).isEqualTo(Delivery.HANDED_TO_OFFICER);
        assertThat(court.steps(house.caseId())).contains(Elements.HANDLE_INCOMING_EVENT);
        court.submit(
                EvictionDriver.OFFICER,
                court.theOpen(house.caseId(), Elements.HANDLE_INCOMING_EVENT),
                Map.of("handling", "已记入案卷"));
        assertThat(court.steps(house.caseId())).doesNotContain(Elements.HANDLE_INCOMING_EVENT);
    }

    /** Thirty days from 12 September end on 12 October, a Saturday that was worked. */
    @Test
    void aCorrectedDateOfPostingMovesTheEndOfThePeriodWithItsTimer() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        clock.set(LocalDate.of(2024, 9, 20).atTime(9, 0));

        Delivery delivery = correct(house, posting(house), "2024-09-12", "照片日期为十二日");

        assertThat(delivery).isEqualTo(Delivery.KEPT);
        court.dawnOf(LocalDate.of(2024, 10, 12), house.caseId());
        assertThat(court.steps(house.caseId())).isEmpty();
        court.dawnOf(LocalDate.of(2024, 10, 13), house.caseId());
        assertThat(court.steps(house.caseId())).containsExactly(ForcedEvictionProcess.Elements.PLAN_FORCED_EVICTION);
        assertThat(timeline.of(house.caseId()))
                .as("the wrong entry stays")
                .filteredOn(event -> event.kind().equals(EvictionEvents.NOTICE_POSTED))
                .hasSize(2);
    }

    @Test
    void aCorrectedDateOfAcceptanceMovesTheDueDateOfTheOpenTask() {
        Obligation house = people.evictionBegins();
        assertThat(dueDate(house)).isEqualTo(LocalDateTime.of(2025, 2, 20, 23, 59));
        CaseEvent accepted = timeline.latest(house.caseId(), "EnforcementAccepted", null, null)
                .orElseThrow();

        correct(house, accepted, "2024-08-26", "立案日为二十六日");

        assertThat(dueDate(house)).isEqualTo(LocalDateTime.of(2025, 2, 26, 23, 59));
    }

    /** The task was there before the event from which its period runs. */
    @Test
    void anEventThatIsRecordedLateGivesTheWaitingTaskItsDueDate() {
        Case opened = cases.open(Docket.houseCaseAsFiled());
        Obligation house = cases.obligations(opened.id()).get(0);
        eviction.begin(house.id());
        assertThat(court.theOpen(opened.id(), EvictionProcess.Elements.CONTACT_OCCUPANTS)
                        .getDueDate())
                .isNull();

        timeline.record(new NewEvent(
                opened.id(),
                "EnforcementAccepted",
                "执行立案",
                LocalDate.of(2024, 8, 20),
                null,
                null,
                null,
                EvictionDriver.OFFICER,
                "late/" + opened.id()));

        assertThat(dueDate(house)).isEqualTo(LocalDateTime.of(2025, 2, 20, 23, 59));
    }

    @Test
    void aCorrectionNamesAnEntryOfThisCaseAPastDayAndAReason() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        Obligation other = people.noticeIsOut(StartingPoint.POSTED);
        CaseEvent posted = posting(house);

        assertThatThrownBy(() -> correct(house, posting(other), "2024-09-03", "有误"))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("所更正的记载");
        assertThatThrownBy(() -> correct(house, posted, "2024-09-06", "有误")).hasMessageContaining("不能晚于今天");
        assertThatThrownBy(() -> correct(house, posted, "2024-09-31", "有误")).hasMessageContaining("正确日期");
        assertThatThrownBy(() -> correct(house, posted, "2024-09-03", " ")).hasMessageContaining("更正理由");
        assertThat(posting(house)).isEqualTo(posted);
    }

    private Delivery correct(Obligation house, CaseEvent wrong, String day, String reason) {
        return court.report(
                EvictionDriver.OFFICER,
                house.caseId(),
                EventName.ENTRY_CORRECTED,
                UUID.randomUUID().toString(),
                clock.today(),
                Map.of("what", wrong.id(), "correctDate", day, "reason", reason));
    }

    private CaseEvent posting(Obligation house) {
        return timeline.latest(house.caseId(), EvictionEvents.NOTICE_POSTED, null, house.id())
                .orElseThrow();
    }

    private LocalDateTime dueDate(Obligation house) {
        return court.theOpen(house.caseId(), EvictionProcess.Elements.CONTACT_OCCUPANTS)
                .getDueDate()
                .toInstant()
                .atZone(CourtClock.ZONE)
                .toLocalDateTime();
    }
}
