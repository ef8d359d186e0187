package org.lishenzhi.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Procedure;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.trial.process.JudgmentDeliveryProcess;
import org.lishenzhi.trial.process.JudgmentDraftingProcess;
import org.lishenzhi.trial.process.JudgmentEffectProcess;
import org.lishenzhi.trial.process.ObligationQuestionProcess;
import org.lishenzhi.trial.process.SuitWithdrawalProcess;
import org.lishenzhi.trial.process.TrialHearingProcess;
import org.springframework.beans.factory.annotation.Autowired;

/** What the forms of a trial show to whoever opens them. */
@CourtTest
class TrialPagesTest {

    @Autowired
    private TrialDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private FormService forms;

    @Autowired
    private CaseFile cases;

    @Test
    void aDraftThatWentBackSaysWhatIsMissingAndKeepsWhatWasWritten() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.pleadingsAreComplete(suit);
        people.hearingIsHeld(suit, TrialEnding.JUDGMENT);
        assertThat(shown(suit, JudgmentDraftingProcess.Elements.DRAFT_JUDGMENT))
                .containsEntry("documentTitle", "民事判决书")
                .containsEntry("gaps", "")
                .containsEntry("parties", "1. 原告 高某；2. 被告 王某；3. 被告 宫某");

        people.assistantDrafts(suit, TrialDriver.UNCLEAR);

        VariableMap page = shown(suit, JudgmentDraftingProcess.Elements.DRAFT_JUDGMENT);
        assertThat(page.get("gaps").toString()).contains("第1项：没有写明给付的数额（民事诉讼法解释第四百六十一条）", "没有写明履行期限");
        assertThat(page.get("items").toString()).contains("支付占用费", "\"debtors\":\"2\"");
        assertThat(page).containsEntry("documentText", "判决如下");
    }

    @Test
    void theJudgeSeesTheObligationsInWordsAndTheServedPersonHisRemedies() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.pleadingsAreComplete(suit);
        people.hearingIsHeld(suit, TrialEnding.JUDGMENT);
        people.assistantDrafts(suit, TrialDriver.OWED);
        assertThat(shown(suit, JudgmentDraftingProcess.Elements.SIGN_JUDGMENT)
                        .get("itemsTold")
                        .toString())
                .contains("支付占用费（利息以3150 元为基数", "（义务人：2,3）", "返还房屋；方式：交钥匙（义务人：2）");
        people.judgeSigns(suit);
        people.judgePronounces(suit, false);

        assertThat(pages(suit, JudgmentDeliveryProcess.Elements.SERVE_DOCUMENT))
                .hasSize(3)
                .allSatisfy(page -> assertThat(page.get("remedies").toString()).contains("上诉", "期限15日"));
        people.eachOf(
                suit,
                JudgmentDeliveryProcess.Elements.SERVE_DOCUMENT,
                Map.of("serviceManner", "DIRECT", "servedOn", people.today(), "remediesTold", true));
        people.accountsAreConfirmed(suit);
        assertThat(pages(suit, JudgmentDeliveryProcess.Elements.REMIND_PERFORMANCE))
                .extracting(page -> page.get("duties").toString().contains("返还房屋"))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void theCertificateIsProposedInWords() {
        String suit = people.documentIsSigned(Procedure.SMALL_CLAIMS, TrialEnding.JUDGMENT, TrialDriver.OWED);
        people.everybodyIsServed(suit);

        assertThat(shown(suit, JudgmentEffectProcess.Elements.DRAFT_EFFECT_CERTIFICATE)
                        .get("certificateText")
                        .toString())
                .contains(cases.get(suit).number(), "2024-09-12");
        people.certificateIsDrafted(suit);
        assertThat(shown(suit, JudgmentEffectProcess.Elements.SIGN_EFFECT_CERTIFICATE))
                .containsEntry("certificateText", "兹证明本判决已发生法律效力");
        people.certificateIsSigned(suit);
        people.report(
                Docket.OFFICER,
                suit,
                EventName.OBLIGATION_QUESTIONED,
                Map.of("obligationId", cases.obligations(suit).get(0).id(), "question", "利息算到哪一天"));
        assertThat(shown(suit, ObligationQuestionProcess.Elements.ANSWER_OBLIGATION_QUESTION))
                .containsEntry("question", "利息算到哪一天");
    }

    @Test
    void whoIsSummonedReadsWhenAndWhereAndThePresidentReadsWhy() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.pleadingsAreComplete(suit);
        people.judgePlans(suit, Map.of("hearingPlan", "EXTEND", "extensionReason", "案情复杂"));
        assertThat(shown(suit, TrialHearingProcess.Elements.APPROVE_TRIAL_EXTENSION))
                .containsEntry("requestedReason", "案情复杂");
        court.submit(
                TrialDriver.PRESIDENT,
                court.theOpen(suit, TrialHearingProcess.Elements.APPROVE_TRIAL_EXTENSION),
                Map.of("extensionDecision", "APPROVE"));

        people.judgeSchedules(suit, LocalDate.of(2024, 9, 12));

        assertThat(pages(suit, TrialHearingProcess.Elements.SUMMON_PARTY))
                .hasSize(3)
                .allSatisfy(page -> assertThat(page)
                        .containsEntry("hearingDate", "2024-09-12")
                        .containsEntry("hearingPlace", "第一法庭"));
    }

    @Test
    void theWithdrawalIsShownWithItsRuling() {
        String suit = people.trialBegins(Procedure.ORDINARY);

        people.plaintiffWithdraws(suit);

        assertThat(shown(suit, SuitWithdrawalProcess.Elements.REVIEW_WITHDRAWAL))
                .containsEntry("request", "高某于2024-09-02申请撤诉")
                .containsEntry("rulingText", "准许原告撤诉");
    }

    private VariableMap shown(String suit, String step) {
        return page(court.theOpen(suit, step));
    }

    private List<VariableMap> pages(String suit, String step) {
        return court.open(suit, step).stream().map(this::page).toList();
    }

    private VariableMap page(Task task) {
        List<VariableMap> pages = new ArrayList<>();
        String reader = task.getAssignee() == null ? TrialDriver.ASSISTANT : task.getAssignee();
        String person = task.getTaskDefinitionKey().equals(TrialHearingProcess.Elements.APPROVE_TRIAL_EXTENSION)
                ? TrialDriver.PRESIDENT
                : reader;
        court.as(person, () -> pages.add(forms.getTaskFormVariables(task.getId())));
        return pages.get(0);
    }
}
