package org.lishenzhi.performance;

import java.time.LocalDate;
import java.util.Optional;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Obligation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The orders to perform by a day (责令履行): the latest one counts, the time line keeps all of them. */
@Service
@Transactional
public class OrderedDays {

    private final JdbcClient jdbc;
    private final CaseFile cases;
    private final PerformanceDiary diary;

    OrderedDays(JdbcClient jdbc, CaseFile cases, PerformanceDiary diary) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.diary = diary;
    }

    /**
     * Orders that the obligation be performed by a day, which counts in full.
     *
     * @throws InputRejected if the order lies in the future, or its day has passed
     */
    public void order(String obligationId, LocalDate orderedOn, LocalDate performBy, String by, String key) {
        Obligation obligation = cases.obligation(obligationId);
        diary.notInFuture("orderedOn", "责令日期", orderedOn);
        diary.notPast("performBy", "责令履行的最后一日", performBy);
        diary.record(obligation, PerformanceEvents.ORDERED, "已责令履行", orderedOn, "最后一日%s".formatted(performBy), by, key);
        jdbc.sql("delete from performance_order where obligation_id = :obligation")
                .param("obligation", obligationId)
                .update();
        jdbc.sql("insert into performance_order (obligation_id, perform_by) values (:obligation, :day)")
                .param("obligation", obligationId)
                .param("day", performBy)
                .update();
    }

    /** The last day of the latest order. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> of(String obligationId) {
        return jdbc.sql("select perform_by from performance_order where obligation_id = :obligation")
                .param("obligation", obligationId)
                .query(LocalDate.class)
                .optional();
    }
}
