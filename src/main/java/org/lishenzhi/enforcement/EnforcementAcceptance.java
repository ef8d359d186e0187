package org.lishenzhi.enforcement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseNumber;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.law.fees.Fee;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acceptance of an application for enforcement (执行立案): its tests, its 案号, and the day from which its limits run. */
@Service
@Transactional
public class EnforcementAcceptance {

    private static final String FIRST = "执";
    private static final String RESUMED = "执恢";
    private static final String LIMIT_RULE = "enforcement-limit";
    private static final String SUPERIOR_COURT_RULE = "superior-court-request";

    private final CaseFile cases;
    private final AcceptanceTests tests;
    private final FeeEstimates fees;
    private final EnterpriseLimits enterprise;
    private final AcceptanceBook book;
    private final JdbcAggregateTemplate aggregates;
    private final EnforcementDiary diary;
    private final Deadlines deadlines;
    private final CourtClock clock;

    EnforcementAcceptance(
            CaseFile cases,
            AcceptanceTests tests,
            FeeEstimates fees,
            EnterpriseLimits enterprise,
            AcceptanceBook book,
            JdbcAggregateTemplate aggregates,
            EnforcementDiary diary,
            Deadlines deadlines,
            CourtClock clock) {
        this.cases = cases;
        this.tests = tests;
        this.fees = fees;
        this.enterprise = enterprise;
        this.book = book;
        this.aggregates = aggregates;
        this.diary = diary;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Keeps the clerk's answers and his decision. An application that comes too late is accepted all the same: limitation
     * is examined only if the debtor pleads it (民事诉讼法解释第四百八十一条).
     *
     * @throws InputRejected if it would be accepted although a test fails, or refused although all are passed
     */
    public void review(String caseId, boolean accept, boolean entitled, Jurisdiction ground, String by, String key) {
        List<AcceptanceTest> failed = Stream.concat(
                        tests.ofTheFile(caseId).stream(), tests.ofTheClerk(caseId, entitled, ground).stream())
                .filter(test -> !test.passed())
                .toList();
        if (accept && !failed.isEmpty()) {
            throw new InputRejected(
                    "acceptanceOutcome",
                    "不能受理，「审查意见」请改选不予受理：%s（执行工作规定第十六条）"
                            .formatted(failed.stream()
                                    .map(test -> "%s——%s".formatted(test.name(), test.reason()))
                                    .collect(Collectors.joining("；"))));
        }
        if (!accept && failed.isEmpty()) {
            throw new InputRejected("acceptanceOutcome", "五项条件均已符合，应当立案，「审查意见」不能选不予受理（执行工作规定第十六条第二款）");
        }
        keep(new EnforcementReview(caseId, ground, entitled, by));
        diary.recordToday(caseId, EnforcementEvents.REVIEWED, accept ? "执行申请符合受理条件" : "执行申请不符合受理条件", null, by, key);
    }

    /** Numbers the case as the reviewing clerk decided, in his name; one that had a number of enforcement before is resumed. */
    public void accept(String caseId) {
        EnforcementReview review = Objects.requireNonNull(aggregates.findById(caseId, EnforcementReview.class), caseId);
        String number = cases.giveNumber(caseId, wasEnforced(caseId) ? RESUMED : FIRST);
        Optional<Fee> fee = fees.of(caseId);
        var accepted = new AcceptedEnforcement(
                UUID.randomUUID().toString(),
                caseId,
                number,
                review.jurisdiction(),
                clock.today(),
                fee.map(Fee::lowest).orElse(null),
                fee.map(Fee::highest).orElse(null),
                fee.map(Fee::basis).orElse(tests.rule(caseId).article()));
        aggregates.insert(accepted);
        cases.moveTo(caseId, CaseState.ENFORCING);
        diary.recordToday(caseId, EnforcementEvents.ACCEPTED, "执行立案", number, review.reviewedBy(), accepted.id());
        start(caseId);
        enterprise.start(caseId, review.reviewedBy(), accepted.id());
    }

    @Transactional(readOnly = true)
    public Optional<AcceptedEnforcement> of(String caseId) {
        return book.findFirstByCaseIdOrderByAcceptedOnDescIdDesc(caseId);
    }

    /** What the clerk answered, if he was asked before. */
    @Transactional(readOnly = true)
    public Optional<Jurisdiction> reviewedGround(String caseId) {
        return Optional.ofNullable(aggregates.findById(caseId, EnforcementReview.class))
                .map(EnforcementReview::jurisdiction);
    }

    private void keep(EnforcementReview review) {
        if (aggregates.existsById(review.caseId(), EnforcementReview.class)) {
            aggregates.update(review);
        } else {
            aggregates.insert(review);
        }
    }

    private boolean wasEnforced(String caseId) {
        return cases.numbers(caseId).stream()
                .map(CaseNumber::typeWord)
                .anyMatch(word -> word.equals(FIRST) || word.equals(RESUMED));
    }

    private void start(String caseId) {
        var scope = new ClockScope(caseId, null, null);
        deadlines.clock(scope, LIMIT_RULE);
        deadlines.startFrom(scope, SUPERIOR_COURT_RULE, EnforcementEvents.APPLIED);
        deadlines.clock(scope, SUPERIOR_COURT_RULE);
    }
}
