package org.lishenzhi.enforcement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.ForceGuard;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.DeadlineRules;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.law.CourtClock;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The enforcement notice, and with it the order to report property where money is owed, never one without the other (财产调查规定第三条). */
@Service
@Transactional
public class EnforcementNotices {

    public static final String KIND = "执行通知书";
    public static final String ORDER = "报告财产令";
    static final String PERFORM_RULE = "enforcement-notice-performance";
    static final String REPORT_RULE = "property-report";

    private final EnforcementDebtors debtors;
    private final NoticeTexts texts;
    private final ForceGuard force;
    private final JdbcAggregateTemplate aggregates;
    private final Registry registry;
    private final EnforcementDiary diary;
    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final CourtClock clock;

    EnforcementNotices(
            EnforcementDebtors debtors,
            NoticeTexts texts,
            ForceGuard force,
            JdbcAggregateTemplate aggregates,
            Registry registry,
            EnforcementDiary diary,
            Deadlines deadlines,
            DeadlineRules rules,
            CourtClock clock) {
        this.debtors = debtors;
        this.texts = texts;
        this.force = force;
        this.aggregates = aggregates;
        this.registry = registry;
        this.diary = diary;
        this.deadlines = deadlines;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Keeps both drafts, and the days that they name.
     *
     * @param order the order to report property; none if no money is owed
     * @throws InputRejected unless the case is being enforced, if the order is missing or there is no ground for one, or
     *     a text does not name its days or the account
     */
    public void draft(EnforcementNoticeTerms terms, String notice, @Nullable String order, String by) {
        String caseId = terms.caseId();
        force.require(caseId, KIND);
        requireNamed("noticeText", KIND, notice, terms.performDays());
        if (notice.contains(NoticeTexts.ACCOUNT)) {
            throw new InputRejected("noticeText", "「执行通知书」请填写案款账户");
        }
        Integer reportDays = terms.reportDays();
        boolean ordered = order != null && reportDays != null;
        if (debtors.oweMoney(caseId) && !ordered) {
            throw new InputRejected("orderText", "有给付金钱的判项，应当同时填写「报告财产令」和「报告期限」（财产调查规定第三条）");
        }
        if (!debtors.oweMoney(caseId) && (order != null || reportDays != null)) {
            throw new InputRejected("orderText", "没有给付金钱的判项，不发「报告财产令」（财产调查规定第三条）");
        }
        if (order != null && reportDays != null) {
            requireNamed("orderText", ORDER, order, reportDays);
            registry.draft(caseId, null, ORDER, order, by);
        }
        registry.draft(caseId, null, KIND, notice, by);
        keep(terms);
    }

    /**
     * Signs what was drafted.
     *
     * @throws InputRejected if drafter and signer are one person
     */
    public void sign(String caseId, String by) {
        CourtDocument signed = registry.signForCase(caseId, KIND, by, "承办人签发");
        EnforcementNoticeTerms terms = terms(caseId).orElseThrow();
        var scope = new ClockScope(caseId, null, null);
        deadlines.last(scope, PERFORM_RULE, terms.performDays());
        if (terms.reportDays() != null) {
            registry.signForCase(caseId, ORDER, by, "承办人签发");
            deadlines.last(scope, REPORT_RULE, terms.reportDays());
        }
        String title = terms.reportDays() == null ? "执行通知书已签发" : "执行通知书、报告财产令已签发";
        diary.recordToday(caseId, EnforcementEvents.NOTICE_SIGNED, title, null, by, signed.id());
    }

    @Transactional(readOnly = true)
    public Optional<EnforcementNoticeTerms> terms(String caseId) {
        return Optional.ofNullable(aggregates.findById(caseId, EnforcementNoticeTerms.class));
    }

    /** The latest draft; for the first one what the file gives. */
    @Transactional(readOnly = true)
    public String noticeText(String caseId) {
        return body(caseId, KIND).orElseGet(() -> texts.notice(caseId, performDays(caseId)));
    }

    /** The same for the order; empty if no money is owed. */
    @Transactional(readOnly = true)
    public String orderText(String caseId) {
        return debtors.oweMoney(caseId)
                ? body(caseId, ORDER).orElseGet(() -> NoticeTexts.order(reportDays(caseId)))
                : "";
    }

    /** The days for performing, as named or as the table proposes. */
    @Transactional(readOnly = true)
    public long performDays(String caseId) {
        return terms(caseId)
                .map(terms -> (long) terms.performDays())
                .orElseGet(() -> usual(PERFORM_RULE, EnforcementEvents.NOTICE_SERVED));
    }

    /** The days for reporting property, as named or as the table proposes. */
    @Transactional(readOnly = true)
    public long reportDays(String caseId) {
        return terms(caseId)
                .flatMap(terms -> Optional.ofNullable(terms.reportDays()))
                .map(Integer::longValue)
                .orElseGet(() -> usual(REPORT_RULE, EnforcementEvents.REPORT_ORDERED));
    }

    private Optional<String> body(String caseId, String kind) {
        return registry.latestOfCase(caseId, kind).map(CourtDocument::body);
    }

    private long usual(String rule, String event) {
        return rules.find(rule, event, clock.today())
                .map(row -> row.period().length())
                .orElseThrow(() -> new IllegalStateException("期限表没有规则 %s".formatted(rule)));
    }

    private void keep(EnforcementNoticeTerms terms) {
        if (aggregates.existsById(terms.caseId(), EnforcementNoticeTerms.class)) {
            aggregates.update(terms);
        } else {
            aggregates.insert(terms);
        }
    }

    private static void requireNamed(String field, String kind, String text, int days) {
        if (!text.contains(days + "日") && !text.contains(days + " 日")) {
            throw new InputRejected(field, "「%s」正文应写明所填的期限 %d 日".formatted(kind, days));
        }
    }
}
