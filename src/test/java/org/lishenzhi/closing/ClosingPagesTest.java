package org.lishenzhi.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.Test;
import org.lishenzhi.closing.process.ClosingDecisionProcess;
import org.lishenzhi.closing.process.EnforcementClosingProcess;
import org.lishenzhi.closing.process.EnforcementCostsProcess;
import org.lishenzhi.engine.events.EventChoices;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.springframework.beans.factory.annotation.Autowired;

/** What the forms of a closing show to whoever opens them. */
@CourtTest
class ClosingPagesTest {

    private static final Map<String, String> READERS = Map.of(
            EnforcementCostsProcess.Elements.DECIDE_COST_RELIEF,
            ClosingDriver.PRESIDENT,
            ClosingDecisionProcess.Elements.APPROVE_CLOSING,
            ClosingDriver.DIRECTOR);

    @Autowired
    private ClosingDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private Docket docket;

    @Autowired
    private FormService forms;

    @Autowired
    private List<EventChoices> choices;

    @Test
    void theCostsAreShownWithTheirSumAndTheFeeWithItsMargin() {
        String caseId = docket.houseCase().caseId();
        people.everythingElseIsPerformed(caseId);
        court.begin(EnforcementClosingProcess.KEY, caseId);
        assertThat(shown(caseId, EnforcementCostsProcess.Elements.SET_FEE))
                .containsEntry("feeAmount", "100")
                .hasEntrySatisfying(
                        "feeSteps", steps -> assertThat(steps.toString()).contains("50 元至 500 元"));
        court.submit(
                ClosingDriver.OFFICER,
                court.theOpen(caseId, EnforcementCostsProcess.Elements.SET_FEE),
                Map.of("feeAmount", "300.00"));
        String bill = "执行申请费 300.00 元（没有执行金额，由本院酌定）；合计 300.00 元";
        assertThat(pages(caseId, EnforcementCostsProcess.Elements.NOTIFY_COSTS))
                .hasSize(2)
                .allSatisfy(page -> assertThat(page).containsEntry("bill", bill));
        people.reliefIsRequested(caseId);
        assertThat(shown(caseId, EnforcementCostsProcess.Elements.DECIDE_COST_RELIEF))
                .containsEntry("bill", bill);
    }

    @Test
    void theDraftIsProposedInWordsAndListsWhatIsLeftOpen() {
        String caseId = people.moneyCase("10000.00");
        people.debtorPays(caseId, "4000.00");
        people.officerProposes(caseId, "APPLICATION_WITHDRAWN");
        people.costsAreSettled(caseId);

        assertThat(shown(caseId, ClosingDecisionProcess.Elements.DRAFT_CLOSING_DOCUMENT))
                .containsEntry("closing", "终结执行：申请执行人撤销申请")
                .containsEntry("document", "终结执行裁定书")
                .hasEntrySatisfying("documentText", text -> assertThat(text.toString())
                        .contains(
                                "应付 10,000.00 元，已付 4,000.00 元",
                                "尚未履行：第1项判项（给付金钱）尚有 6,000.00 元未履行",
                                "执行申请费 50.00 元已交纳",
                                "民事诉讼法第二百六十八条第一项",
                                "可以向本院提出异议，期限60日"));
        people.closingIsDrafted(caseId);
        VariableMap panel = shown(caseId, ClosingDecisionProcess.Elements.CONVENE_PANEL);
        assertThat(panel.get("judges").toString()).contains("he.yi1", "he.yi2", "he.yi3");
        assertThat(panel).containsEntry("open", "第1项判项（给付金钱）尚有 6,000.00 元未履行");
        people.panelIsConvened(caseId);
        assertThat(shown(caseId, ClosingDecisionProcess.Elements.CONFIRM_OPINION))
                .containsEntry("minutesTold", "经评议，符合结案条件")
                .containsEntry("documentText", "本案履行情况如下，予以结案");
    }

    @Test
    void whoApprovesSeesWhatIsOpenAndWhoIsServedHisRemedy() {
        String caseId = people.moneyCase("10000.00");
        people.debtorPays(caseId, "10000.00");
        court.begin(EnforcementClosingProcess.KEY, caseId);
        people.costsAreSettled(caseId);
        people.closingIsDrafted(caseId);
        assertThat(shown(caseId, ClosingDecisionProcess.Elements.APPROVE_CLOSING))
                .containsEntry("obstacles", "无")
                .containsEntry("grounds", "全部判项已登记为履行");
        people.directorSays(caseId, "RETURN");
        assertThat(shown(caseId, ClosingDecisionProcess.Elements.DRAFT_CLOSING_DOCUMENT))
                .containsEntry("lastOpinion", "请补充履行凭证");
        people.closingIsDrafted(caseId);
        people.closingIsApproved(caseId);
        assertThat(pages(caseId, EnforcementClosingProcess.Elements.SERVE_CLOSING_DOCUMENT))
                .hasSize(2)
                .allSatisfy(page -> assertThat(page.get("remedies").toString()).contains("排除", "期限6个月"));
    }

    @Test
    void whoProposesMayChooseOnlyWhatCanBeTheReason() {
        String caseId = people.moneyCase("10000.00");

        assertThat(choices)
                .filteredOn(field -> field.event() == EventName.CLOSING_PROPOSED)
                .singleElement()
                .satisfies(field -> assertThat(field.of(caseId))
                        .extracting(EventChoices.Choice::value)
                        .contains("APPLICATION_WITHDRAWN", "DEBTOR_DIED", "CONDITIONS_NOT_MET")
                        .doesNotContain("ALL_PERFORMED", "AWARD_DENIED", "DEBTOR_BANKRUPT", "THING_DESTROYED"));
    }

    private VariableMap shown(String caseId, String step) {
        return page(court.theOpen(caseId, step));
    }

    private List<VariableMap> pages(String caseId, String step) {
        return court.open(caseId, step).stream().map(this::page).toList();
    }

    private VariableMap page(Task task) {
        List<VariableMap> pages = new ArrayList<>();
        String reader = task.getAssignee() == null
                ? READERS.getOrDefault(task.getTaskDefinitionKey(), ClosingDriver.ASSISTANT)
                : task.getAssignee();
        court.as(reader, () -> pages.add(forms.getTaskFormVariables(task.getId())));
        return pages.get(0);
    }
}
