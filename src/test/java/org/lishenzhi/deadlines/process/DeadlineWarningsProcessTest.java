package org.lishenzhi.deadlines.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.Warning;
import org.lishenzhi.deadlines.Warnings;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The process that begins every morning and tells everybody in charge what he must not miss. */
@CourtTest
class DeadlineWarningsProcessTest {

    @Autowired
    private ManagementService jobs;

    @Autowired
    private HistoryService history;

    @Autowired
    private Unrestricted unrestricted;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Warnings warnings;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Docket docket;

    @Autowired
    private TestClock clock;

    @Test
    void inTheMorningTheOfficerIsToldAndTheNextMorningIsAlreadySet() {
        clock.set(LocalDate.of(2024, 9, 5).atTime(7, 30));
        String caseId = docket.houseCase().caseId();
        timeline.record(new NewEvent(
                caseId,
                "BelongingsNoticeGiven",
                "已通知领取遗留物品",
                LocalDate.of(2024, 8, 12),
                null,
                null,
                null,
                Docket.OFFICER,
                UUID.randomUUID().toString()));
        deadlines.clock(new ClockScope(caseId, null, null), "eviction-belongings");
        long before = mornings();

        unrestricted.run(() -> jobs.executeJob(nextMorning().getId()));

        assertThat(warnings.digest(Docket.OFFICER, clock.today()))
                .filteredOn(warning -> warning.caseId().equals(caseId))
                .extracting(Warning::label)
                .containsExactly("遗留物品领取期");
        assertThat(mornings()).isEqualTo(before + 1);
        assertThat(nextMorning().getDuedate()).isAfter("2024-09-05T00:00:00Z");
    }

    private Job nextMorning() {
        return unrestricted.call(() -> jobs.createJobQuery()
                .processDefinitionKey(DeadlineWarningsProcess.KEY)
                .singleResult());
    }

    private long mornings() {
        return unrestricted.call(() -> history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(DeadlineWarningsProcess.KEY)
                .finished()
                .count());
    }
}
