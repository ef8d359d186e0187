package org.lishenzhi.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.enforcement.process.EnforcementAcceptanceProcess.Elements;
import org.lishenzhi.enforcement.process.EnforcementExtensionProcess;
import org.lishenzhi.enforcement.process.EnforcementNoticeProcess;
import org.lishenzhi.security.Leaves;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What the forms of enforcement show to whoever opens them, and what they offer. */
@CourtTest
class EnforcementPagesTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 5);

    @Autowired
    private EnforcementDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private FormService forms;

    @Autowired
    private TestClock clock;

    @Autowired
    private Leaves leaves;

    @Autowired
    private Registry registry;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private EnforcementTitles titles;

    @BeforeEach
    void itIsNovember() {
        clock.set(NOVEMBER.atTime(9, 0));
    }

    @Test
    void theClerkSeesWhatTheFileAnswersAndTheSecondOneTheReasons() {
        String caseId = people.houseAndMoneyAreApplied();
        VariableMap review = shown(caseId, Elements.REVIEW_APPLICATION, EnforcementDriver.CLERK);
        assertThat(review.get("fileTests").toString())
                .contains("✔ 文书已生效，属于执行依据：民事判决书，2024-07-01生效", "✔ 有给付内容，执行标的和被执行人明确：共 2 项", "已到期未履行 2 项");
        assertThat(review).containsEntry("limitation", "申请执行时效：至2026-07-01，未超过");
        assertThat(review).containsEntry("jurisdiction", "TRIAL_COURT");

        people.clerkReviews(caseId, Map.of("acceptanceOutcome", "REFUSED", "jurisdiction", "NONE"));
        assertThat(shown(caseId, Elements.DRAFT_REFUSAL, EnforcementDriver.CLERK)
                        .get("rulingText")
                        .toString())
                .contains("不符合“属于本院管辖”的条件：本院没有管辖权，应当由第一审法院")
                .endsWith("裁定：对申请不予受理。");
    }

    @Test
    void theCreditorIsToldTheFeeAndWhoIsOnLeaveIsNotOffered() {
        leaves.enter("zhi.xing2", NOVEMBER, NOVEMBER, "zhi.xing");
        String caseId = people.houseIsApplied();
        people.clerkAccepts(caseId);
        assertThat(shown(caseId, Elements.NOTIFY_RISKS, EnforcementDriver.CLERK)
                        .get("acceptanceNotice")
                        .toString())
                .contains("立案执行；执行申请费估算 50.00 至 500.00 元，执行后按实际执行金额计收，不预交");
        assertThat(registry.latestOfCase(caseId, "执行案件受理通知书")).isPresent();
        assertThat(registry.latestOfCase(caseId, "执行风险告知书").orElseThrow().body())
                .contains("执行不能");
        people.applicantsAreTold(caseId);

        VariableMap page = shown(caseId, Elements.APPOINT_OFFICER, EnforcementDriver.APPOINTING);

        assertThat(page).containsEntry("proposedTeam", "执行法官").containsEntry("team", "ORDINARY");
        assertThat(page.get("officers").toString()).contains("zhi.xing").doesNotContain("zhi.xing2");
    }

    @Test
    void theNoticeIsProposedFromTheFile() {
        String caseId = people.houseAndMoneyAreApplied();
        people.caseIsAccepted(caseId);
        court.begin(EnforcementNoticeProcess.KEY, caseId);

        VariableMap page = shown(caseId, EnforcementNoticeProcess.Elements.DRAFT_NOTICE, EnforcementDriver.ASSISTANT);
        assertThat(page).containsEntry("performDays", "7").containsEntry("reportDays", "7");
        assertThat(page.get("noticeText").toString())
                .contains("1. 返还房屋", "2. 支付占用费（尚欠 53,200.00 元）", "加倍支付迟延履行期间的债务利息；未按期履行其他义务的，支付迟延履行金", "纳入失信被执行人名单")
                .endsWith(NoticeTexts.ACCOUNT);
        people.noticeIsIssued(caseId);
        Task service = court.open(caseId, EnforcementNoticeProcess.Elements.SERVE_NOTICE)
                .get(0);
        assertThat(page(service, EnforcementDriver.ASSISTANT))
                .containsEntry("papers", "执行通知书、报告财产令")
                .hasEntrySatisfying(
                        "remedies", told -> assertThat(told.toString()).contains("提出管辖异议，期限10日"));
    }

    @Test
    void thePresidentSeesTheReasonTheLimitAndTheOpinion() {
        String caseId = people.houseIsApplied();
        people.caseIsAccepted(caseId);
        people.officerAsksForTime(caseId);
        assertThat(shown(caseId, EnforcementExtensionProcess.Elements.ADVISE_EXTENSION, EnforcementDriver.DIRECTOR))
                .containsEntry("limitNote", "执行期限至2025-05-06");
        people.directorAdvises(caseId);

        assertThat(shown(caseId, EnforcementExtensionProcess.Elements.DECIDE_EXTENSION, EnforcementDriver.PRESIDENT))
                .containsEntry("opinion", "同意延长：情况属实")
                .containsEntry("requestedReason", "被执行人财产在外地，正在协调处置");
    }

    /** A kind that the counter offers and the table does not know would be refused as no title. */
    @Test
    void theCounterOffersNoKindThatTheTableDoesNotKnow() throws IOException {
        var form = new ObjectMapper().readTree(Files.readString(Path.of("forms/file-enforcement.form")));
        List<String> offered = new ArrayList<>();
        form.path("components").forEach(component -> {
            if (component.path("key").asText().equals("titleKind")) {
                component
                        .path("values")
                        .forEach(value -> offered.add(value.path("value").asText()));
            }
        });

        assertThat(offered).hasSizeGreaterThan(10);
        assertThat(offered).noneMatch(kind -> titles.of(kind).refusal().contains("不在法律规定"));
    }

    @Test
    void noDocumentNamesAnotherLengthForAPeriodThatTheLawFixes() {
        String caseId = people.houseIsApplied();

        assertThatThrownBy(() -> deadlines.last(new ClockScope(caseId, null, null), "enforcement-limit", 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private VariableMap shown(String caseId, String step, String by) {
        return page(court.open(caseId, step).get(0), by);
    }

    private VariableMap page(Task task, String by) {
        List<VariableMap> pages = new ArrayList<>();
        court.as(by, () -> pages.add(forms.getTaskFormVariables(task.getId())));
        return pages.get(0);
    }
}
