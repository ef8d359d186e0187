package org.lishenzhi.eviction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Stays;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Component;

/**
 * The conditions of entering premises by force (民事诉讼法第二百六十一条): a notice signed by the president, the period
 * over for everybody still inside, each of them and the local body notified, the day come, and no stay of enforcement.
 * Whether somebody refuses to appear, or a witness was invited, does not matter.
 */
@Component
class EntryConditions {

    private final CaseFile cases;
    private final Occupancy occupancy;
    private final Notices notices;
    private final EvictionPlans plans;
    private final Deadlines deadlines;
    private final Timeline timeline;
    private final Stays stays;
    private final CourtClock clock;

    EntryConditions(
            CaseFile cases,
            Occupancy occupancy,
            Notices notices,
            EvictionPlans plans,
            Deadlines deadlines,
            Timeline timeline,
            Stays stays,
            CourtClock clock) {
        this.cases = cases;
        this.occupancy = occupancy;
        this.notices = notices;
        this.plans = plans;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.stays = stays;
        this.clock = clock;
    }

    /** One sentence for each condition that is missing today. */
    List<String> obstacles(String obligationId) {
        Obligation obligation = cases.obligation(obligationId);
        List<String> obstacles = new ArrayList<>();
        if (notices.latest(obligationId).filter(CourtDocument::isSigned).isEmpty()) {
            obstacles.add("腾房公告尚未由院长签发");
        }
        Optional<EvictionPlan> plan = plans.findFirstByObligationIdOrderByMadeAtDescIdDesc(obligationId);
        if (plan.isEmpty() || clock.today().isBefore(plan.get().evictionDay())) {
            obstacles.add("强制腾退日未到");
        }
        for (String person : occupancy.occupants(obligationId)) {
            obstacles.addAll(obstaclesOf(obligation, person, plan));
        }
        if (!happened(obligation, EvictionEvents.LOCAL_BODY_NOTIFIED, null, plan)) {
            obstacles.add("尚未通知基层组织派员");
        }
        stays.current(obligation.caseId(), obligationId).ifPresent(stay -> obstacles.add("执行停止：" + stay.reason()));
        return obstacles;
    }

    private List<String> obstaclesOf(Obligation obligation, String person, Optional<EvictionPlan> plan) {
        String name = cases.party(person).maskedName();
        List<String> obstacles = new ArrayList<>();
        LocalDate lastDay = deadlines
                .clock(new ClockScope(obligation.caseId(), obligation.id(), person), Notices.VACATE_RULE)
                .map(RunningClock::due)
                .orElse(LocalDate.MAX);
        if (!clock.today().isAfter(lastDay)) {
            obstacles.add("%s的腾退期尚未届满".formatted(name));
        }
        if (!happened(obligation, EvictionEvents.DAY_NOTICE_GIVEN, person, plan)) {
            obstacles.add("尚未就本次强制腾退日通知%s或者其成年家属".formatted(name));
        }
        return obstacles;
    }

    /** Whether the notice was given for this plan, not for an earlier one. */
    private boolean happened(Obligation obligation, String kind, @Nullable String person, Optional<EvictionPlan> plan) {
        return plan.isPresent()
                && timeline.latest(obligation.caseId(), kind, person, obligation.id())
                        .map(CaseEvent::recordedAt)
                        .filter(at -> !at.isBefore(plan.get().madeAt()))
                        .isPresent();
    }
}
