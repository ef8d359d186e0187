package org.lishenzhi.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.deadlines.AwaitedRule;
import org.lishenzhi.deadlines.AwaitedRules;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.StartingPoint;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a case waits for without knowing until when. */
@CourtTest
class RulesOfOpenStepsTest {

    @Autowired
    private AwaitedRules awaited;

    @Autowired
    private EvictionDriver eviction;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Test
    void aTaskWhoseRuleHasNothingToStartFromIsNamed() {
        assertThat(awaited.of(eviction.evictionBeginsBeforeAcceptance().caseId()))
                .extracting(AwaitedRule::label)
                .containsExactly("执行期限");
    }

    @Test
    void aCaseWhoseRulesAllRunAwaitsNothing() {
        assertThat(awaited.of(eviction.noticeIsOut(StartingPoint.SERVED).caseId()))
                .isEmpty();
    }

    @Test
    void aPeriodThatStandsStillHasBegun() {
        Obligation house = eviction.evictionBegins();
        eviction.enforcementIs(EventName.ENFORCEMENT_SUSPENDED, house);

        assertThat(awaited.of(house.caseId())).isEmpty();
    }

    @Test
    void aTimerThatWouldNeverFireIsNamed() {
        Obligation house = eviction.noticeIsOut(StartingPoint.SERVED);
        runtime.createProcessInstanceQuery().variableValueEquals("caseId", house.caseId()).list().stream()
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .forEach(timer -> jobs.setJobDuedate(timer.getId(), CourtTime.startOf(LocalDate.of(9999, 12, 31))));

        assertThat(awaited.of(house.caseId())).extracting(AwaitedRule::ruleId).containsExactly("eviction-vacate");
    }
}
