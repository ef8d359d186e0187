package org.lishenzhi.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.casefile.NotFound;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.Account;
import org.lishenzhi.security.Recusals;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications for another person in charge (更换承办人): asked for, decided by somebody else, and kept. */
@Service
@Transactional
public class OfficerChanges {

    private final OfficerChangeBook book;
    private final JdbcAggregateTemplate aggregates;
    private final CaseFile cases;
    private final Successors successors;
    private final Recusals recusals;
    private final Timeline timeline;
    private final CourtClock clock;

    OfficerChanges(
            OfficerChangeBook book,
            JdbcAggregateTemplate aggregates,
            CaseFile cases,
            Successors successors,
            Recusals recusals,
            Timeline timeline,
            CourtClock clock) {
        this.book = book;
        this.aggregates = aggregates;
        this.cases = cases;
        this.successors = successors;
        this.recusals = recusals;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Takes an application; the grounds of recusal are those of 民事诉讼法第四十七条.
     *
     * @throws InputRejected if nobody is in charge yet, or an application is pending
     */
    public OfficerChange request(
            String id, String caseId, ChangeCause cause, String reason, @Nullable String proposed, String by) {
        @Nullable String officer = cases.get(caseId).officerId();
        if (officer == null) {
            throw new InputRejected("cause", "本案尚未确定承办人，不能申请更换");
        }
        if (book.existsByCaseIdAndOutcome(caseId, ChangeOutcome.PENDING)) {
            throw new InputRejected("cause", "本案已有一件更换承办人的申请在审批中");
        }
        if (cause.recusal().isPresent()) {
            record(caseId, AssignmentEvents.RECUSAL_APPLIED, "提出回避", null, by, id + "/recusal");
        }
        return aggregates.insert(new OfficerChange(
                id,
                caseId,
                officer,
                cause,
                reason,
                proposed,
                by,
                clock.today(),
                ChangeOutcome.PENDING,
                null,
                null,
                null,
                null));
    }

    /** Recusal is the president's to decide (民事诉讼法第四十九条); all else is a matter of who leads the work. */
    @Transactional(readOnly = true)
    public ChangeDecider decider(String id) {
        OfficerChange change = get(id);
        if (change.cause().recusal().isPresent()) {
            return ChangeDecider.PRESIDENT;
        }
        return Successors.isTried(cases.get(change.caseId()))
                ? ChangeDecider.TRIAL_ADMINISTRATION
                : ChangeDecider.DIRECTOR;
    }

    /** Those who may take the case over today. */
    @Transactional(readOnly = true)
    public List<Account> successors(String caseId) {
        return successors.of(cases.get(caseId));
    }

    /**
     * Approves; a recusal that is approved bars the previous person from the case for good.
     *
     * @throws NotAllowed if he decides on his own application, or on his own case
     * @throws InputRejected if the case changed hands meanwhile, or the successor may not take it
     */
    public OfficerChange approve(String id, String successor, String by) {
        OfficerChange change = pending(id, by);
        Case courtCase = cases.get(change.caseId());
        if (!change.previousId().equals(courtCase.officerId())) {
            throw new InputRejected("changeDecision", "本案的承办人在申请之后已经变更，请不批准本申请");
        }
        change.cause().recusal().ifPresent(ground -> recusals.enter(change.caseId(), change.previousId(), ground, by));
        recusals.of(change.caseId(), successor).ifPresent(ground -> {
            throw new InputRejected("successor", "「新承办人」应当回避：%s，请另选（民事诉讼法第四十七条）".formatted(ground.label()));
        });
        if (successors.of(courtCase).stream().noneMatch(it -> it.id().equals(successor))) {
            throw new InputRejected("successor", "「新承办人」不能承办本案，或者今日不在岗，请另选");
        }
        decided(change, "批准更换承办人", by);
        return book.save(change.approved(successor, by, clock.today()));
    }

    /** @throws NotAllowed if he decides on his own application, or on his own case */
    public OfficerChange refuse(String id, String why, String by) {
        OfficerChange change = pending(id, by);
        decided(change, "不批准更换承办人", by);
        return book.save(change.refused(why, by, clock.today()));
    }

    /** @throws NotFound if there is no such application */
    @Transactional(readOnly = true)
    public OfficerChange get(String id) {
        return book.findById(id).orElseThrow(() -> new NotFound("没有这件更换承办人的申请"));
    }

    /** All applications of a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<OfficerChange> of(String caseId) {
        return book.findByCaseIdOrderByRequestedOn(caseId);
    }

    /** That a party was told who has the case in hand now (民事诉讼法第一百三十一条). */
    public void told(String id, String partyId, LocalDate on, String manner, String by, String key) {
        OfficerChange change = get(id);
        if (change.decidedOn() != null && on.isBefore(change.decidedOn())) {
            throw new InputRejected("toldOn", "「告知日期」不能早于批准更换之日");
        }
        timeline.record(new NewEvent(
                change.caseId(), AssignmentEvents.CHANGE_TOLD, "已告知更换承办人", on, partyId, null, manner, by, key));
    }

    private OfficerChange pending(String id, String by) {
        OfficerChange change = get(id);
        if (change.outcome() != ChangeOutcome.PENDING) {
            throw new Conflict("这件更换承办人的申请已经处理：%s".formatted(change.outcome().label()));
        }
        if (by.equals(change.requestedBy())) {
            throw new NotAllowed("申请人不能审批自己的申请，请由其他有权的人审批");
        }
        if (by.equals(change.previousId())) {
            throw new NotAllowed("本案承办人不能审批本案承办人的更换");
        }
        return change;
    }

    private void decided(OfficerChange change, String title, String by) {
        record(change.caseId(), AssignmentEvents.CHANGE_DECIDED, title, null, by, change.id() + "/decided");
    }

    private void record(String caseId, String kind, String title, @Nullable String note, String by, String key) {
        timeline.record(new NewEvent(caseId, kind, title, clock.today(), null, null, note, by, key));
    }
}
