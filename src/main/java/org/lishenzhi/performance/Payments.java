package org.lishenzhi.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Instalment;
import org.lishenzhi.casefile.InstalmentPlan;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.law.Yuan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The urging of payment on an obligation: what is owed, when to look again, and an agreement on instalments. */
@Service
@Transactional
public class Payments {

    private static final String COURT = "系统";

    private final JdbcClient jdbc;
    private final AgreementRows agreements;
    private final CaseFile cases;
    private final Performances performances;
    private final PerformanceDiary diary;

    Payments(
            JdbcClient jdbc,
            AgreementRows agreements,
            CaseFile cases,
            Performances performances,
            PerformanceDiary diary) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.cases = cases;
        this.performances = performances;
        this.diary = diary;
    }

    /** @throws InputRejected unless the day of looking again lies ahead */
    public void followUp(String obligationId, LocalDate day, String by, String key) {
        if (!day.isAfter(diary.today())) {
            throw new InputRejected("followUpOn", "「下次跟进日」应晚于今天");
        }
        Obligation money = cases.obligation(obligationId);
        forgetFollowUp(obligationId);
        jdbc.sql("insert into payment_follow_up (obligation_id, follow_up_on) values (:obligation, :day)")
                .param("obligation", obligationId)
                .param("day", day)
                .update();
        diary.record(money, PerformanceEvents.PAYMENT_URGED, "已督促给付", diary.today(), "下次跟进%s".formatted(day), by, key);
    }

    /**
     * Keeps what the parties agreed on instalments; it replaces an earlier agreement.
     *
     * @throws InputRejected unless the instalments are just what is still owed, on different days from today on
     */
    public void agree(
            String obligationId, LocalDate on, AgreementForm form, InstalmentPlan plan, String by, String key) {
        Obligation money = cases.obligation(obligationId);
        BigDecimal owed = performances.outstanding(money);
        diary.notInFuture("agreedOn", "协议日期", on);
        check(plan, owed);
        var agreement = new InstalmentAgreement(on, form, owed, plan);
        agreements.keep(obligationId, agreement);
        forgetFollowUp(obligationId);
        diary.record(money, PerformanceEvents.INSTALMENTS_AGREED, "达成分期履行", on, agreement.told(), by, key);
    }

    /** How the obligation stands today; an instalment that was missed is noted on the time line, once. */
    public PaymentStanding standing(String obligationId) {
        Obligation money = cases.obligation(obligationId);
        if (performances.isPerformed(money)) {
            return PaymentStanding.PAID;
        }
        Optional<InstalmentAgreement> agreement = agreements.of(obligationId);
        Optional<Instalment> missed = missed(money, agreement);
        missed.ifPresent(instalment -> noteMissed(money, instalment));
        if (followUpOn(obligationId).isPresent()) {
            return PaymentStanding.WAITING;
        }
        return agreement.isPresent() && missed.isEmpty() ? PaymentStanding.WAITING : PaymentStanding.DUE;
    }

    /** The next day on which to look at the payments again: a day that the officer chose, or that after an instalment. */
    @Transactional(readOnly = true)
    public LocalDate nextCheck(String obligationId) {
        return Stream.concat(
                        followUpOn(obligationId).stream(),
                        agreements.of(obligationId).flatMap(it -> it.nextCheck(diary.today())).stream())
                .min(LocalDate::compareTo)
                .orElse(diary.today().plusDays(1));
    }

    @Transactional(readOnly = true)
    public BigDecimal outstanding(String obligationId) {
        return performances.outstanding(cases.obligation(obligationId));
    }

    @Transactional(readOnly = true)
    public Optional<InstalmentAgreement> agreement(String obligationId) {
        return agreements.of(obligationId);
    }

    /** The instalment that was not paid in full by its day, if any. */
    @Transactional(readOnly = true)
    public Optional<Instalment> missed(String obligationId) {
        return missed(cases.obligation(obligationId), agreements.of(obligationId));
    }

    private Optional<Instalment> missed(Obligation money, Optional<InstalmentAgreement> agreement) {
        return agreement.flatMap(it -> it.missed(performances.outstanding(money), diary.today()));
    }

    private void noteMissed(Obligation money, Instalment missed) {
        LocalDate over = missed.dueOn().plusDays(1);
        diary.record(
                money,
                PerformanceEvents.INSTALMENT_MISSED,
                "未按约定分期履行",
                over,
                "%s应付 %s 元".formatted(missed.dueOn(), Yuan.written(missed.amount())),
                COURT,
                "%s/%s".formatted(money.id(), missed.dueOn()));
    }

    private Optional<LocalDate> followUpOn(String obligationId) {
        return jdbc.sql(
                        """
                        select follow_up_on from payment_follow_up
                        where obligation_id = :obligation and follow_up_on > :today
                        """)
                .param("obligation", obligationId)
                .param("today", diary.today())
                .query(LocalDate.class)
                .optional();
    }

    private void forgetFollowUp(String obligationId) {
        jdbc.sql("delete from payment_follow_up where obligation_id = :obligation")
                .param("obligation", obligationId)
                .update();
    }

    private void check(InstalmentPlan plan, BigDecimal owed) {
        Set<LocalDate> days = new HashSet<>();
        for (LocalDate day : plan.days()) {
            diary.notPast("instalments", "分期的给付日", day);
            if (!days.add(day)) {
                throw new InputRejected("instalments", "「分期」中%s写了两次，请合并".formatted(day));
            }
        }
        if (plan.total().compareTo(owed) != 0) {
            throw new InputRejected(
                    "instalments",
                    "「分期」合计 %s 元，应当等于尚欠的 %s 元".formatted(Yuan.written(plan.total()), Yuan.written(owed)));
        }
    }
}
