package org.lishenzhi.preservation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.DeadlineRule;
import org.lishenzhi.deadlines.DeadlineRules;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The daily watch over what is preserved: measures that ended lapse (查封扣押冻结规定第二十七条), measures that end soon are
 * to be renewed, and preservations that nobody followed up are to be released. A bounded number each day; whatever was
 * handed on once is not handed on again.
 */
@Service
@Transactional
public class Watch {

    private static final int AT_ONCE = 500;
    private static final String RENEWAL_RULE = "preservation-renewal";
    private static final String COURT = "系统";

    private final SeizureBook seizures;
    private final PreservationBook preservations;
    private final Falls falls;
    private final Queue queue;
    private final DeadlineRules rules;
    private final Timeline timeline;
    private final CourtClock clock;

    Watch(
            SeizureBook seizures,
            PreservationBook preservations,
            Falls falls,
            Queue queue,
            DeadlineRules rules,
            Timeline timeline,
            CourtClock clock) {
        this.seizures = seizures;
        this.preservations = preservations;
        this.falls = falls;
        this.queue = queue;
        this.rules = rules;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Marks measures whose term has ended; who waited behind them takes effect on the next day. */
    public void lapse() {
        for (Seizure ended : seizures.ended(clock.today(), AT_ONCE)) {
            seizures.save(ended.in(SeizureState.LAPSED));
            timeline.record(new NewEvent(
                    ended.caseId(),
                    PreservationEvents.LAPSED,
                    "保全期限届满，效力消灭",
                    clock.today(),
                    null,
                    null,
                    ended.title(),
                    COURT,
                    "%s/%s/%s".formatted(PreservationEvents.LAPSED, ended.id(), ended.expiry())));
            queue.moveUp(ended, ended.expiry().plusDays(1));
        }
    }

    /** The measures that somebody must be asked to renew or to give up, each once for each last day that it has. */
    public List<Seizure> toRenew() {
        LocalDate today = clock.today();
        return seizures.ending(today, today.plusDays(warningDays()), AT_ONCE).stream()
                .filter(seizure -> seizures.askRenewal(seizure.id()))
                .toList();
    }

    /** The preservations that fall by law; whoever followed his up in time keeps it, as one of the next stage. */
    public List<Preservation> toRelease() {
        List<Preservation> fallen = new ArrayList<>();
        for (PreservationKind kind : List.of(PreservationKind.PRE_SUIT, PreservationKind.PRE_ENFORCEMENT)) {
            String after = "";
            List<Preservation> watched;
            do {
                watched = preservations.watched(kind.name(), after, AT_ONCE);
                watched.forEach(preservation -> judge(preservation, fallen));
                after = watched.isEmpty()
                        ? after
                        : watched.get(watched.size() - 1).id();
            } while (watched.size() == AT_ONCE && fallen.size() < AT_ONCE);
        }
        return fallen;
    }

    private void judge(Preservation preservation, List<Preservation> fallen) {
        Fall fall = falls.of(preservation);
        if (fall.isFollowedUp()) {
            preservations.save(preservation.turnedInto(preservation.kind().followedUp()));
        } else if (fall.hasHappened(clock.today())) {
            preservations.save(preservation.in(PreservationState.RELEASING));
            fallen.add(preservation);
        }
    }

    private int warningDays() {
        return rules.startingEvents(RENEWAL_RULE).stream()
                .flatMap(event -> rules.find(RENEWAL_RULE, event, clock.today()).stream())
                .map(DeadlineRule::warningDays)
                .flatMap(List::stream)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }
}
