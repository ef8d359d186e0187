package org.lishenzhi.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.law.Yuan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money instead of a thing that is gone (折价赔偿): only if both parties agree; without agreement the court ends the
 * enforcement and the applicant may sue (民事诉讼法解释第四百九十二条).
 */
@Service
@Transactional
public class Compensations {

    private final JdbcClient jdbc;
    private final CaseFile cases;
    private final PerformedObligations performed;
    private final PerformanceDiary diary;

    Compensations(JdbcClient jdbc, CaseFile cases, PerformedObligations performed, PerformanceDiary diary) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.performed = performed;
        this.diary = diary;
    }

    /**
     * Keeps what both agreed; a later agreement replaces an earlier one.
     *
     * @throws InputRejected if it was made in the future, or was to be paid before it was made
     */
    public void agree(String obligationId, LocalDate on, BigDecimal amount, LocalDate payBy, String by, String key) {
        Obligation thing = cases.obligation(obligationId);
        diary.notInFuture("negotiatedOn", "协商日期", on);
        if (payBy.isBefore(on)) {
            throw new InputRejected("payBy", "「给付日」不能早于协商日期");
        }
        jdbc.sql("delete from compensation where obligation_id = :obligation")
                .param("obligation", obligationId)
                .update();
        jdbc.sql(
                        """
                        insert into compensation (obligation_id, amount, agreed_on, pay_by)
                        values (:obligation, :amount, :on, :payBy)
                        """)
                .param("obligation", obligationId)
                .param("amount", amount)
                .param("on", on)
                .param("payBy", payBy)
                .update();
        diary.record(thing, PerformanceEvents.COMPENSATION_AGREED, "双方同意折价赔偿", on, told(amount, payBy), by, key);
    }

    public void fail(String obligationId, LocalDate on, String by, String key) {
        diary.notInFuture("negotiatedOn", "协商日期", on);
        diary.record(
                cases.obligation(obligationId),
                PerformanceEvents.COMPENSATION_FAILED,
                "折价赔偿协商不成，应当终结执行",
                on,
                null,
                by,
                key);
    }

    /** @throws InputRejected if it would have been paid in the future, or before it was agreed */
    public void paid(String obligationId, LocalDate on, String by, String key) {
        Obligation thing = cases.obligation(obligationId);
        diary.notInFuture("paidOn", "付清日期", on);
        diary.latest(thing, PerformanceEvents.COMPENSATION_AGREED)
                .filter(agreed -> on.isBefore(agreed.occurredOn()))
                .ifPresent(agreed -> {
                    throw new InputRejected("paidOn", "「付清日期」不能早于双方同意之日%s".formatted(agreed.occurredOn()));
                });
        diary.record(
                thing,
                PerformanceEvents.COMPENSATION_PAID,
                "折价赔偿已付清",
                on,
                agreed(obligationId).orElse(null),
                by,
                key);
        performed.byEveryDebtor(thing, on, "compensation/" + obligationId);
    }

    /** What was agreed, in words. */
    @Transactional(readOnly = true)
    public Optional<String> agreed(String obligationId) {
        return jdbc.sql("select amount, pay_by from compensation where obligation_id = :obligation")
                .param("obligation", obligationId)
                .query((row, number) -> told(row.getBigDecimal("amount"), row.getObject("pay_by", LocalDate.class)))
                .optional();
    }

    private static String told(BigDecimal amount, LocalDate payBy) {
        return "%s 元，%s前付清".formatted(Yuan.written(amount), payBy);
    }
}
