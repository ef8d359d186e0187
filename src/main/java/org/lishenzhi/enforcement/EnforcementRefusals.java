package org.lishenzhi.enforcement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ruling by which an application for enforcement is not accepted (不予受理，执行工作规定第十六条第二款). */
@Service
@Transactional
public class EnforcementRefusals {

    public static final String KIND = "不予受理执行申请裁定书";

    private final CaseFile cases;
    private final AcceptanceTests tests;
    private final JdbcAggregateTemplate aggregates;
    private final Registry registry;
    private final EnforcementDiary diary;

    EnforcementRefusals(
            CaseFile cases,
            AcceptanceTests tests,
            JdbcAggregateTemplate aggregates,
            Registry registry,
            EnforcementDiary diary) {
        this.cases = cases;
        this.tests = tests;
        this.aggregates = aggregates;
        this.registry = registry;
        this.diary = diary;
    }

    public void draft(String caseId, String body, String by) {
        registry.draft(caseId, null, KIND, body, by);
    }

    /**
     * Signs the draft: from then on the application is refused.
     *
     * @throws InputRejected if drafter and signer are one person
     */
    public void sign(String caseId, String by) {
        CourtDocument signed = registry.signForCase(caseId, KIND, by, "立案庭签发");
        diary.recordToday(caseId, EnforcementEvents.REFUSED, "裁定不予受理执行申请", null, by, signed.id());
        cases.moveTo(caseId, CaseState.ENFORCEMENT_REFUSED);
    }

    /** @throws InputRejected if it would have been served before it was signed */
    public void serve(String caseId, String personId, LocalDate on, String manner, String by, String key) {
        diary.requireSince(caseId, EnforcementEvents.REFUSED, "裁定签发", on, "servedOn", "送达日期");
        diary.record(caseId, personId, EnforcementEvents.REFUSAL_SERVED, KIND + "已送达", on, manner, by, key);
    }

    /** The latest draft; for the first one its reasons as the tests gave them. */
    @Transactional(readOnly = true)
    public String text(String caseId) {
        return registry.latestOfCase(caseId, KIND).map(CourtDocument::body).orElseGet(() -> proposed(caseId));
    }

    private String proposed(String caseId) {
        EnforcementReview review = Objects.requireNonNull(aggregates.findById(caseId, EnforcementReview.class), caseId);
        return Stream.concat(
                        tests.ofTheFile(caseId).stream(),
                        tests.ofTheClerk(caseId, review.entitled(), review.jurisdiction()).stream())
                .filter(test -> !test.passed())
                .map(test -> "不符合“%s”的条件：%s。".formatted(test.name(), test.reason()))
                .collect(Collectors.joining(
                        "\n", "经审查，申请执行不符合受理条件。\n", "\n依照《最高人民法院关于人民法院执行工作若干问题的规定（试行）》第十六条的规定，裁定：对申请不予受理。"));
    }
}
