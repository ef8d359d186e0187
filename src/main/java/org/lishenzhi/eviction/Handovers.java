package org.lishenzhi.eviction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Stays;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supervised handover of emptied premises to the applicant, and the belongings that remained. */
@Service
@Transactional
public class Handovers {

    private static final String COLLECTION_RULE = "eviction-belongings";

    private final CaseFile cases;
    private final Timeline timeline;
    private final Stays stays;
    private final Deadlines deadlines;
    private final BelongingsRegister register;
    private final JdbcAggregateTemplate aggregates;

    Handovers(
            CaseFile cases,
            Timeline timeline,
            Stays stays,
            Deadlines deadlines,
            BelongingsRegister register,
            JdbcAggregateTemplate aggregates) {
        this.cases = cases;
        this.timeline = timeline;
        this.stays = stays;
        this.deadlines = deadlines;
        this.register = register;
        this.aggregates = aggregates;
    }

    /** The belongings found inside were listed and stored; listing them again replaces the list. */
    public void keepBelongings(String obligationId, List<BelongingsItem> items, String storage) {
        String caseId = cases.obligation(obligationId).caseId();
        var belongings = new Belongings(obligationId, caseId, storage, null, null, null, items);
        if (register.existsById(obligationId)) {
            register.save(belongings);
        } else {
            aggregates.insert(belongings);
        }
    }

    /** @throws InputRejected while enforcement is stopped: nothing may be handed over then; or before the notice was signed */
    public void handOver(String obligationId, LocalDate on, String note, String by, String key) {
        Obligation obligation = cases.obligation(obligationId);
        stays.current(obligation.caseId(), obligationId).ifPresent(stay -> {
            throw new InputRejected("handedOverOn", "执行停止，不能交付：" + stay.reason());
        });
        notBeforeNotice(obligation, "handedOverOn", "交付日期", on);
        record(obligation, EvictionEvents.PREMISES_HANDED_OVER, "房屋已交付申请执行人", on, note, by, key);
    }

    /** The evicted were told to collect what they left. */
    public void announceCollection(String obligationId, LocalDate on, String by, String key) {
        Obligation obligation = cases.obligation(obligationId);
        notBeforeNotice(obligation, "collectionNoticeOn", "通知领取遗留物品的日期", on);
        record(obligation, EvictionEvents.BELONGINGS_NOTICE_GIVEN, "已通知领取遗留物品", on, "", by, key);
    }

    /** Gives the stored belongings their last day of collection, if there are any and the notice was given. */
    public void registerCollection(String obligationId) {
        Obligation obligation = cases.obligation(obligationId);
        register.findById(obligationId)
                .ifPresent(belongings -> noticeOf(obligation).ifPresent(given -> deadlines
                        .clock(new ClockScope(obligation.caseId(), obligationId, null), COLLECTION_RULE)
                        .ifPresent(clock -> register.save(belongings.announced(given, clock.due())))));
    }

    @Transactional(readOnly = true)
    public Optional<Belongings> belongings(String obligationId) {
        return register.findById(obligationId);
    }

    private void notBeforeNotice(Obligation obligation, String field, String label, LocalDate on) {
        timeline.latest(obligation.caseId(), EvictionEvents.NOTICE_SIGNED, null, obligation.id())
                .map(CaseEvent::occurredOn)
                .filter(on::isBefore)
                .ifPresent(signed -> {
                    throw new InputRejected(field, "「%s」不能早于腾房公告签发之日".formatted(label));
                });
    }

    private Optional<LocalDate> noticeOf(Obligation obligation) {
        return timeline.latest(obligation.caseId(), EvictionEvents.BELONGINGS_NOTICE_GIVEN, null, obligation.id())
                .map(CaseEvent::occurredOn);
    }

    private void record(
            Obligation obligation, String kind, String title, LocalDate on, String note, String by, String key) {
        timeline.record(
                new NewEvent(obligation.caseId(), kind, title, on, null, obligation.id(), note, by, kind + '/' + key));
    }
}
