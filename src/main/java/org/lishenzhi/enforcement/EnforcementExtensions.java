package org.lishenzhi.enforcement;

import java.util.Optional;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.ClockState;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.law.CourtClock;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The extension of the limit of enforcement: once, by the president, before the limit is over (审理期限规定第五条、第十四条);
 * what is needed beyond goes to the higher court for its record.
 */
@Service
@Transactional
public class EnforcementExtensions {

    private static final String LIMIT_RULE = "enforcement-limit";

    private final CaseFile cases;
    private final ExtensionBook book;
    private final JdbcAggregateTemplate aggregates;
    private final EnforcementDiary diary;
    private final Deadlines deadlines;
    private final CourtClock clock;

    EnforcementExtensions(
            CaseFile cases,
            ExtensionBook book,
            JdbcAggregateTemplate aggregates,
            EnforcementDiary diary,
            Deadlines deadlines,
            CourtClock clock) {
        this.cases = cases;
        this.book = book;
        this.aggregates = aggregates;
        this.diary = diary;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws InputRejected if the case is not being enforced, was extended before, is being decided on, or its limit is over */
    public void request(String id, String caseId, String reason, String by) {
        if (cases.get(caseId).state() != CaseState.ENFORCING) {
            throw new InputRejected("caseState", "本案不在执行中，不能申请延长执行期限");
        }
        if (book.existsByCaseIdAndGrantedIsNull(caseId)) {
            throw new InputRejected("caseState", "本案延长执行期限的申请正在审批，不能重复申请");
        }
        if (isGranted(caseId)) {
            throw new InputRejected("caseState", "本案执行期限已经院长批准延长过一次，还需延长的，应当层报高级人民法院备案（审理期限规定第五条）");
        }
        requireRunning(caseId, "caseState");
        aggregates.insert(new EnforcementExtension(id, caseId, reason, null, by, null));
    }

    public EnforcementExtension get(String id) {
        return book.findById(id).orElseThrow(() -> new IllegalStateException("没有这一延长执行期限的申请"));
    }

    /** The director says what he thinks of it. */
    public void advise(String id, String opinion) {
        book.save(get(id).advised(opinion));
    }

    /**
     * The president granted it; every clock and task under the limit moves.
     *
     * @param right in which he decided
     * @throws InputRejected if the case has ended or the limit has run out meanwhile
     */
    public void grant(String id, String right, String by) {
        EnforcementExtension extension = get(id);
        if (cases.get(extension.caseId()).state() != CaseState.ENFORCING) {
            throw new InputRejected("extensionDecision", "本案已不在执行中，不能批准延长，「审批意见」请改选不批准");
        }
        requireRunning(extension.caseId(), "extensionDecision");
        book.save(extension.decided(true));
        diary.recordToday(extension.caseId(), EnforcementEvents.LIMIT_EXTENDED, "批准延长执行期限", right, by, id);
    }

    /** The president refused it; the limit stays as it is. */
    public void refuse(String id, String reason, String by) {
        EnforcementExtension extension = get(id);
        book.save(extension.decided(false));
        diary.recordToday(extension.caseId(), EnforcementEvents.EXTENSION_REFUSED, "不批准延长执行期限", reason, by, id);
    }

    /** Whether more time was granted. */
    @Transactional(readOnly = true)
    public boolean isGranted(String caseId) {
        return book.findByCaseId(caseId).stream().anyMatch(extension -> Boolean.TRUE.equals(extension.granted()));
    }

    /** The last day of the limit, if it runs. */
    @Transactional(readOnly = true)
    public Optional<RunningClock> limit(String caseId) {
        return deadlines.known(new ClockScope(caseId, null, null), LIMIT_RULE);
    }

    /** When the limit ends, in words. */
    @Transactional(readOnly = true)
    public String limitNote(String caseId) {
        return limit(caseId).map(limit -> "执行期限至%s".formatted(limit.due())).orElse("执行期限尚未起算");
    }

    private void requireRunning(String caseId, String field) {
        RunningClock limit = deadlines
                .clock(new ClockScope(caseId, null, null), LIMIT_RULE)
                .orElseThrow(() -> new InputRejected(field, "本案执行期限尚未起算，不能申请延长"));
        if (limit.state() != ClockState.PAUSED && limit.due().isBefore(clock.today())) {
            throw new InputRejected(field, "执行期限已于%s届满，延长应当在届满前批准（审理期限规定第十四条）".formatted(limit.due()));
        }
    }
}
