package org.lishenzhi.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.ForceGuard;
import org.lishenzhi.eviction.Notices;
import org.lishenzhi.eviction.StartingPoint;
import org.lishenzhi.eviction.process.EvictionStart;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.lishenzhi.urging.process.PreEnforcementUrgingProcess.Elements;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing of force or search happens before a case is filed for enforcement: the services refuse it. */
@CourtTest
class UrgingWithoutForceTest {

    @Autowired
    private UrgingDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private ForceGuard force;

    @Autowired
    private EvictionStart eviction;

    @Autowired
    private Notices notices;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Docket docket;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void theApplicationComesBeforeTheNationalHoliday() {
        clock.set(LocalDate.of(2024, 9, 24).atTime(9, 0));
    }

    @Test
    void noEvictionBeginsWhilePeopleAreUrged() {
        String caseId = people.houseAndMoneyAreApplied();
        people.clerkRegisters(caseId);
        String house = cases.obligations(caseId).get(0).id();

        assertThatThrownBy(() -> eviction.begin(house)).hasMessage("案件尚在执前督促阶段，不得采取「腾退房屋」等执行措施");
        assertThatThrownBy(() -> notices.draft(house, StartingPoint.POSTED, "责令腾空", UrgingDriver.OFFICER))
                .hasMessage("案件尚在执前督促阶段，不得采取「腾房公告」等执行措施");
        assertThat(court.steps(caseId)).containsExactly(Elements.ASK_CONSENT);
    }

    @Test
    void nobodySearchesForPropertyWhilePeopleAreUrged() {
        String caseId = people.debtorIsUrgedForMoney();

        assertThatThrownBy(() -> force.require(caseId, "查询财产")).hasMessage("案件尚在执前督促阶段，不得采取「查询财产」等执行措施");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENFORCING")
    void nowhereButInEnforcementIsForceOpen(CaseState state) {
        String caseId = docket.suit().id();
        cases.moveTo(caseId, state);

        assertThatThrownBy(() -> force.require(caseId, "查询财产")).hasMessageContaining("不得采取「查询财产」等执行措施");
    }

    @Test
    void inEnforcementItIs() {
        String caseId = docket.suit().id();
        cases.moveTo(caseId, CaseState.ENFORCING);

        assertThatCode(() -> force.require(caseId, "查询财产")).doesNotThrowAnyException();
    }
}
