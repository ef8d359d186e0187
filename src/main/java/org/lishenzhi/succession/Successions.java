package org.lishenzhi.succession;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.PartyRoll;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications for a change of parties: received, withdrawn, and who is concerned by each. */
@Service
@Transactional
public class Successions {

    private static final String COURT = "系统";

    private final SuccessionBook book;
    private final JdbcAggregateTemplate aggregates;
    private final SuccessionRules rules;
    private final SuccessionCheck check;
    private final SuccessionDiary diary;
    private final CaseFile cases;
    private final PartyRoll roll;

    Successions(
            SuccessionBook book,
            JdbcAggregateTemplate aggregates,
            SuccessionRules rules,
            SuccessionCheck check,
            SuccessionDiary diary,
            CaseFile cases,
            PartyRoll roll) {
        this.book = book;
        this.aggregates = aggregates;
        this.rules = rules;
        this.check = check;
        this.diary = diary;
        this.cases = cases;
        this.roll = roll;
    }

    /**
     * Receives an application; until it is decided, whom it concerns is a third party of the case
     * (变更追加规定第二十九条).
     *
     * @throws org.lishenzhi.casefile.InputRejected if it does not fit the case
     */
    public Succession receive(NewSuccession told) {
        check.check(told, rules.of(told.kind()), of(told.caseId()));
        Succession received = aggregates.insert(new Succession(
                UUID.randomUUID().toString(),
                told.eventId(),
                told.caseId(),
                told.kind(),
                told.predecessorId(),
                successor(told),
                told.appliedOn(),
                SuccessionState.PENDING,
                null,
                null,
                null,
                null));
        diary.enter(
                received,
                SuccessionEvents.RECEIVED,
                "收到变更追加当事人申请",
                told.appliedOn(),
                told.kind().label(),
                told.by());
        return received;
    }

    private String successor(NewSuccession told) {
        if (told.stranger() == null) {
            return Optional.ofNullable(told.known()).orElseThrow();
        }
        String id = cases.join(told.caseId(), told.stranger());
        roll.admit(id, PartyRole.THIRD_PARTY, told.appliedOn());
        return id;
    }

    /** The applicant withdrew before the ruling. */
    public void withdraw(String eventId) {
        Succession succession = get(eventId);
        if (!succession.isClosed()) {
            end(succession, SuccessionState.WITHDRAWN);
            diary.enter(succession, SuccessionEvents.WITHDRAWN, "变更追加申请已撤回", diary.today(), null, COURT);
        }
    }

    /** The ruling that dismisses has been served. */
    public void dismiss(String eventId) {
        Succession succession = get(eventId);
        if (!succession.isClosed()) {
            end(succession, SuccessionState.DENIED);
        }
    }

    /** Whom nobody made a party goes. */
    private void end(Succession succession, SuccessionState state) {
        book.save(succession.closed(state, diary.today()));
        if (cases.party(succession.successorId()).role() == PartyRole.THIRD_PARTY) {
            roll.dismiss(succession.successorId(), diary.today());
        }
    }

    @Transactional(readOnly = true)
    public Succession get(String eventId) {
        return book.findByEventId(eventId)
                .orElseThrow(() -> new IllegalStateException("案件没有事件 %s 的变更追加申请".formatted(eventId)));
    }

    /** All of a case, the first applied for first. */
    @Transactional(readOnly = true)
    public List<Succession> of(String caseId) {
        return book.findByCaseIdOrderByAppliedOn(caseId);
    }

    @Transactional(readOnly = true)
    public SuccessionRule rule(Succession succession) {
        return rules.of(succession.kind());
    }

    /** The application in words, with masked names. */
    @Transactional(readOnly = true)
    public String told(Succession succession) {
        SuccessionRule rule = rule(succession);
        return "%s：%s → %s%s（%s）"
                .formatted(
                        succession.kind().label(),
                        cases.party(succession.predecessorId()).maskedName(),
                        cases.party(succession.successorId()).maskedName(),
                        limit(succession, rule),
                        rule.article());
    }

    private static String limit(Succession succession, SuccessionRule rule) {
        if (!rule.isLimited()) {
            return "";
        }
        return succession.liabilityLimit() == null
                ? "，在%s承担责任".formatted(rule.limit())
                : "，在%s承担责任，以 %s 元为限"
                        .formatted(rule.limit(), succession.liabilityLimit().toPlainString());
    }
}
