package org.lishenzhi.urging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant's consent to urging: given, refused, or withdrawn at any time; without it the application is filed. */
@Service
@Transactional
public class UrgingConsents {

    /** A register number of the court's own, no number of a case. */
    private static final String REGISTER = "执督";

    private static final String ORAL = "口头";

    private final CaseFile cases;
    private final Timeline timeline;
    private final EnforcementApplications applications;
    private final UrgingReckoner reckoner;
    private final OpenDuties duties;
    private final UrgingBook book;
    private final JdbcAggregateTemplate aggregates;
    private final CourtClock clock;

    UrgingConsents(
            CaseFile cases,
            Timeline timeline,
            EnforcementApplications applications,
            UrgingReckoner reckoner,
            OpenDuties duties,
            UrgingBook book,
            JdbcAggregateTemplate aggregates,
            CourtClock clock) {
        this.cases = cases;
        this.timeline = timeline;
        this.applications = applications;
        this.reckoner = reckoner;
        this.duties = duties;
        this.book = book;
        this.aggregates = aggregates;
        this.clock = clock;
    }

    /**
     * Lets the urging begin today.
     *
     * @throws InputRejected if the consent lies before the application or in the future, filing is to wait without a
     *     written consent, or the law leaves no time for urging
     */
    public Urging give(String caseId, Consent consent, String by) {
        check(caseId, consent);
        String id = UUID.randomUUID().toString();
        record(
                caseId,
                UrgingEvents.CONSENT_GIVEN,
                consent.deferred() ? "申请人同意督促并书面同意暂缓立案" : "申请人同意督促",
                consent.on(),
                consent.manner(),
                by,
                id);
        record(caseId, UrgingEvents.BEGUN, "开始执前督促", clock.today(), null, by, id);
        UrgingPeriod period = reckoner.period(caseId, consent.deferred(), consent.agreedUntil());
        return aggregates.insert(new Urging(
                id,
                caseId,
                cases.giveSideNumber(caseId, REGISTER, id),
                applications.appliedOn(caseId),
                clock.today(),
                period.lastDay(),
                period.reason(),
                consent.deferred(),
                duties.owed(caseId),
                null,
                null,
                null,
                null,
                null));
    }

    /** Nobody is urged: the applicant does not want to wait, or the case does not allow it. */
    public void refuse(String caseId, String reason, String by, String key) {
        record(caseId, UrgingEvents.DECLINED, "不进行执前督促", clock.today(), reason, by, key);
    }

    /** @throws InputRejected if nobody is being urged in the case, or it was not the applicant who withdrew */
    public void withdraw(String caseId, String personId, LocalDate on) {
        Urging urging = book.findFirstByCaseIdAndEndedOnIsNull(caseId)
                .orElseThrow(() -> new InputRejected("personId", "本案没有正在进行的执前督促，无从撤回同意"));
        boolean applicant = cases.parties(caseId).stream()
                .anyMatch(party -> party.id().equals(personId) && party.role() == PartyRole.APPLICANT);
        if (!applicant) {
            throw new InputRejected("personId", "「当事人」不是本案申请执行人，督促同意只能由申请执行人撤回");
        }
        book.save(urging.withoutConsent(on));
    }

    private void check(String caseId, Consent consent) {
        if (consent.on().isAfter(clock.today())) {
            throw new InputRejected("consentedOn", "「同意日期」不能晚于今天");
        }
        if (consent.on().isBefore(applications.appliedOn(caseId))) {
            throw new InputRejected("consentedOn", "「同意日期」不能早于收到执行申请之日");
        }
        if (consent.deferred() && ORAL.equals(consent.manner())) {
            throw new InputRejected("consentManner", "暂缓立案须有书面同意，「同意方式」不能是口头");
        }
    }

    private void record(
            String caseId, String kind, String title, LocalDate on, @Nullable String note, String by, String key) {
        timeline.record(new NewEvent(caseId, kind, title, on, null, null, note, by, kind + '/' + key));
    }
}
