package org.lishenzhi.performance;

import java.time.LocalDate;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.ForceGuard;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Stays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The delivery of a thing that the title names (特定物): the thing itself, handed over in presence of both or passed on
 * by the officer against a signature (民事诉讼法第二百六十条), by compulsion if need be (执行工作规定第四十一条).
 */
@Service
@Transactional
public class Deliveries {

    private final CaseFile cases;
    private final ForceGuard force;
    private final Stays stays;
    private final PerformedObligations performed;
    private final PerformanceDiary diary;

    Deliveries(CaseFile cases, ForceGuard force, Stays stays, PerformedObligations performed, PerformanceDiary diary) {
        this.cases = cases;
        this.force = force;
        this.stays = stays;
        this.performed = performed;
        this.diary = diary;
    }

    /**
     * The thing was handed over and the recipient signed for it; whoever owed it has performed.
     *
     * @throws InputRejected while enforcement is stopped, if the case is not being enforced, or for a day to come
     */
    public void handOver(String obligationId, LocalDate on, DeliveryManner manner, String by, String key) {
        Obligation thing = cases.obligation(obligationId);
        force.require(thing.caseId(), "交付特定物");
        stays.current(thing.caseId(), obligationId).ifPresent(stay -> {
            throw new InputRejected("handedOverOn", "执行停止，不能交付：" + stay.reason());
        });
        diary.notInFuture("handedOverOn", "交付日期", on);
        diary.record(thing, PerformanceEvents.THING_HANDED_OVER, "特定物已交付", on, manner.label(), by, key);
        performed.byEveryDebtor(thing, on, "delivery/" + obligationId);
    }

    /** The thing itself is destroyed or lost (民事诉讼法解释第四百九十二条). */
    public void gone(String obligationId, LocalDate foundOn, String by, String key) {
        diary.notInFuture("foundOn", "查明日期", foundOn);
        diary.record(cases.obligation(obligationId), PerformanceEvents.THING_GONE, "查明原物毁损灭失", foundOn, null, by, key);
    }
}
