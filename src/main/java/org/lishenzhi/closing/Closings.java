package org.lishenzhi.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The closings of cases: begun when all is performed or proposed by the person in charge, carried out or refused. */
@Service
@Transactional
public class Closings {

    private final ClosingBook book;
    private final JdbcAggregateTemplate aggregates;
    private final ClosingRules rules;
    private final ClosingConditions conditions;
    private final OpenItemsOfCases openItems;
    private final CaseFile cases;
    private final Timeline timeline;
    private final CourtClock clock;

    Closings(
            ClosingBook book,
            JdbcAggregateTemplate aggregates,
            ClosingRules rules,
            ClosingConditions conditions,
            OpenItemsOfCases openItems,
            CaseFile cases,
            Timeline timeline,
            CourtClock clock) {
        this.book = book;
        this.aggregates = aggregates;
        this.rules = rules;
        this.conditions = conditions;
        this.openItems = openItems;
        this.cases = cases;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** How a closing began that nobody proposed. */
    public enum Opening {
        OPENED,
        /** Another was proposed and is not decided yet. */
        UNDER_WAY,
        /** The case has been closed already. */
        CLOSED
    }

    /** Begins the closing of a case in which all is performed; beginning it again changes nothing. */
    public Opening begin(String caseId) {
        cases.lock(caseId);
        Optional<Closing> last = latest(caseId);
        if (last.filter(Closing::isOpen).isPresent()) {
            return last.get().proposed() ? Opening.UNDER_WAY : Opening.OPENED;
        }
        if (last.filter(closing -> closing.status() == ClosingStatus.CLOSED).isPresent()) {
            return Opening.CLOSED;
        }
        open(UUID.randomUUID().toString(), caseId, rules.of(reasonOfPerformance(caseId)), false, null, "系统");
        return Opening.OPENED;
    }

    /**
     * Begins the closing that somebody proposed.
     *
     * @param reason a row of the table of closings (执行工作规定第六十四条；立案结案意见第十四条)
     * @throws InputRejected unless the case is being enforced, no other closing is under way, and the reason can be one
     */
    public void propose(String eventId, String caseId, String reason, String grounds, String by) {
        cases.lock(caseId);
        CaseState state = cases.get(caseId).state();
        if (state != CaseState.ENFORCING) {
            throw new InputRejected("reason", "案件处于「%s」，不在执行中，不能提请结案".formatted(state.label()));
        }
        if (latest(caseId).filter(Closing::isOpen).isPresent()) {
            throw new InputRejected("reason", "本案已有结案在办，不能重复提请");
        }
        ClosingRule rule = rules.find(reason).orElseThrow(() -> new InputRejected("reason", "「结案方式和事由」不在可选范围内"));
        List<String> obstacles = new ArrayList<>(openItems.of(caseId).againstProposing(rule));
        if (obstacles.isEmpty()) {
            conditions.unmet(caseId, rule.condition()).ifPresent(obstacles::add);
        }
        if (!obstacles.isEmpty()) {
            throw new InputRejected("reason", "不能以「%s」提请结案：%s".formatted(rule.told(), String.join("；", obstacles)));
        }
        open(eventId, caseId, rule, true, grounds, by);
    }

    /** The rows that can be the reason in this case today; none while it is not enforced or is being closed already. */
    @Transactional(readOnly = true)
    public List<ClosingRule> possible(String caseId) {
        boolean free = cases.get(caseId).state() == CaseState.ENFORCING
                && latest(caseId).filter(Closing::isOpen).isEmpty();
        if (!free) {
            return List.of();
        }
        OpenItems open = openItems.of(caseId);
        return rules.all().stream()
                .filter(rule -> open.againstProposing(rule).isEmpty())
                .filter(rule -> conditions.unmet(caseId, rule.condition()).isEmpty())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Closing> latest(String caseId) {
        return book.findFirstByCaseIdOrderByOrdinalDesc(caseId);
    }

    @Transactional(readOnly = true)
    public List<Closing> of(String caseId) {
        return book.findByCaseIdOrderByOrdinal(caseId);
    }

    /** The closing that the case is in, or was closed by. */
    @Transactional(readOnly = true)
    public Closing current(String caseId) {
        return latest(caseId).orElseThrow(() -> new IllegalStateException("案件 %s 没有结案".formatted(caseId)));
    }

    @Transactional(readOnly = true)
    public ClosingRule rule(String caseId) {
        return rules.of(current(caseId).reason());
    }

    /** What forbids closing the case today. */
    @Transactional(readOnly = true)
    public List<String> obstacles(String caseId) {
        return openItems.of(caseId).againstClosing(rule(caseId));
    }

    @Transactional(readOnly = true)
    public OpenItems openItems(String caseId) {
        return openItems.of(caseId);
    }

    /** Keeps why the closing was returned or refused, for those who go on with it. */
    void note(String caseId, @Nullable String opinion) {
        book.save(current(caseId).noting(opinion));
    }

    /** The closing ends, in one way or the other. */
    Closing end(String caseId, ClosingStatus how) {
        return book.save(current(caseId).ended(how, clock.today()));
    }

    private void open(
            String id, String caseId, ClosingRule rule, boolean proposed, @Nullable String grounds, String by) {
        int ordinal = latest(caseId).map(Closing::ordinal).orElse(0) + 1;
        aggregates.insert(new Closing(
                id,
                caseId,
                ordinal,
                rule.kind(),
                rule.reason(),
                proposed,
                grounds,
                by,
                clock.today(),
                ClosingStatus.OPEN,
                null,
                null));
    }

    /** A settlement that stands has been performed instead of the title (执行和解规定第八条). */
    private String reasonOfPerformance(String caseId) {
        Optional<CaseEvent> reached = timeline.latest(caseId, "SettlementReached", null, null);
        Optional<CaseEvent> failed = timeline.latest(caseId, "SettlementFailed", null, null);
        boolean stands = reached.isPresent()
                && failed.filter(event ->
                                !event.occurredOn().isBefore(reached.get().occurredOn()))
                        .isEmpty();
        return stands ? ClosingRules.SETTLEMENT_PERFORMED : ClosingRules.ALL_PERFORMED;
    }
}
