package org.lishenzhi.eviction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forced evictions (强制腾退): planned, announced, and entered upon only when the law's conditions are there. */
@Service
@Transactional
public class ForcedEvictions {

    private final EvictionPlans plans;
    private final JdbcAggregateTemplate aggregates;
    private final EntryConditions conditions;
    private final CaseFile cases;
    private final Timeline timeline;
    private final CourtClock clock;

    ForcedEvictions(
            EvictionPlans plans,
            JdbcAggregateTemplate aggregates,
            EntryConditions conditions,
            CaseFile cases,
            Timeline timeline,
            CourtClock clock) {
        this.plans = plans;
        this.aggregates = aggregates;
        this.conditions = conditions;
        this.cases = cases;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws InputRejected if the day has passed, or vulnerable persons are named without an arrangement for them */
    public EvictionPlan plan(String obligationId, LocalDate day, boolean vulnerable, @Nullable String protection) {
        if (day.isBefore(clock.today())) {
            throw new InputRejected("evictionDay", "「强制腾退日」不能早于今天");
        }
        if (vulnerable && (protection == null || protection.isBlank())) {
            throw new InputRejected("protection", "有老幼病残等情况的，请填写「保护安排」");
        }
        return aggregates.insert(new EvictionPlan(
                UUID.randomUUID().toString(),
                obligationId,
                cases.obligation(obligationId).caseId(),
                day,
                vulnerable,
                protection,
                clock.now(),
                null));
    }

    @Transactional(readOnly = true)
    public Optional<EvictionPlan> current(String obligationId) {
        return plans.findFirstByObligationIdOrderByMadeAtDescIdDesc(obligationId);
    }

    /** The person, or an adult of his family, was told the day (民事诉讼法第二百六十一条). */
    public void notifyPerson(
            String obligationId, String personId, LocalDate on, String recipient, String by, String key) {
        record(obligationId, personId, EvictionEvents.DAY_NOTICE_GIVEN, "已通知强制腾退日", on, recipient, by, key);
    }

    /** The local body was asked to send somebody (民事诉讼法第二百六十一条). */
    public void notifyLocalBody(String obligationId, LocalDate on, String body, String by, String key) {
        record(obligationId, null, EvictionEvents.LOCAL_BODY_NOTIFIED, "已通知基层组织", on, body, by, key);
    }

    /** What still stands in the way of entering today; the answer is kept with the plan, for the next attempt. */
    public List<String> obstacles(String obligationId) {
        List<String> obstacles = conditions.obstacles(obligationId);
        if (!obstacles.isEmpty()) {
            current(obligationId).ifPresent(plan -> plans.save(plan.hindered(String.join("；", obstacles))));
        }
        return obstacles;
    }

    /** @throws InputRejected if a condition of the law is missing at the door, or the day told lies before the planned one */
    public void enter(String obligationId, LocalDate on, String note, String by, String key) {
        List<String> obstacles = conditions.obstacles(obligationId);
        if (!obstacles.isEmpty()) {
            throw new InputRejected("enteredOn", "尚不能进场：" + String.join("；", obstacles));
        }
        current(obligationId)
                .map(EvictionPlan::evictionDay)
                .filter(on::isBefore)
                .ifPresent(day -> {
                    throw new InputRejected("enteredOn", "「进场日期」不能早于强制腾退日%s".formatted(day));
                });
        record(obligationId, null, EvictionEvents.PREMISES_ENTERED, "已强制腾退", on, note, by, key);
    }

    private void record(
            String obligationId,
            @Nullable String personId,
            String kind,
            String title,
            LocalDate on,
            String note,
            String by,
            String key) {
        String caseId = cases.obligation(obligationId).caseId();
        timeline.record(new NewEvent(caseId, kind, title, on, personId, obligationId, note, by, kind + '/' + key));
    }
}
