package org.lishenzhi.trial;

import java.time.LocalDate;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Procedure;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time limit of the trial (审限): extended once in each procedure, and counted anew where the law says so. */
@Service
@Transactional
public class TrialLimits {

    private static final String RULE = "trial-limit";

    private final CaseFile cases;
    private final Trials trials;
    private final TrialDiary diary;
    private final Deadlines deadlines;
    private final CourtClock clock;

    TrialLimits(CaseFile cases, Trials trials, TrialDiary diary, Deadlines deadlines, CourtClock clock) {
        this.cases = cases;
        this.trials = trials;
        this.diary = diary;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * The judge asks for more time (民事诉讼法第一百五十二条、第一百六十四条、第一百六十八条).
     *
     * @throws InputRejected if the limit was extended in this procedure before
     */
    public void request(String caseId, String reason) {
        if (isExtended(caseId)) {
            throw new InputRejected("hearingPlan", "本案在现行程序中已经批准延长过一次审限");
        }
        trials.askForTime(caseId, reason);
    }

    /** The president granted it; every clock and task under the limit moves. */
    public void extend(String caseId, String right, String by, String key) {
        diary.enter(new Entry(caseId, null, clock.today(), right, by, key), Limit.of(procedure(caseId)).extended);
    }

    /** @throws InputRejected if the ordinary procedure applies already */
    public void ruleConversion(Entry ruling) {
        if (procedure(ruling.caseId()) == Procedure.ORDINARY) {
            throw new InputRejected("hearingPlan", "本案已经适用普通程序，不能再转换");
        }
        diary.enter(ruling, TrialEvent.PROCEDURE_CONVERTED);
    }

    /** The ordinary procedure applies; its limit counts from the acceptance of the suit (民事诉讼法解释第二百五十八条). */
    public void convert(String caseId) {
        LocalDate accepted = diary.of(caseId, Limit.of(procedure(caseId)).accepted)
                .map(CaseEvent::occurredOn)
                .orElseThrow();
        CaseEvent ruling = diary.of(caseId, TrialEvent.PROCEDURE_CONVERTED).orElseThrow();
        beginOrdinary(new Entry(caseId, null, accepted, null, ruling.recordedBy(), ruling.id()));
    }

    /** A case sent back is tried by the ordinary procedure, from that day (民事诉讼法第四十一条). */
    void beginAnew(Entry remand) {
        beginOrdinary(remand);
    }

    private void beginOrdinary(Entry beginning) {
        cases.follow(beginning.caseId(), Procedure.ORDINARY);
        diary.enter(beginning, TrialEvent.ORDINARY_ACCEPTED);
        deadlines.startFrom(new ClockScope(beginning.caseId(), null, null), RULE, TrialEvent.ORDINARY_ACCEPTED.kind());
    }

    private boolean isExtended(String caseId) {
        Limit limit = Limit.of(procedure(caseId));
        return diary.of(caseId, limit.extended)
                .filter(extension -> diary.of(caseId, limit.accepted)
                        .filter(start -> extension.recordedAt().isBefore(start.recordedAt()))
                        .isEmpty())
                .isPresent();
    }

    private Procedure procedure(String caseId) {
        Procedure procedure = cases.get(caseId).procedure();
        if (procedure == null) {
            throw new IllegalStateException("案件 %s 尚未确定审理程序".formatted(caseId));
        }
        return procedure;
    }

    /** The events that begin and extend the limit of a procedure. */
    private enum Limit {
        ORDINARY(TrialEvent.ORDINARY_ACCEPTED, TrialEvent.ORDINARY_EXTENDED),
        SUMMARY(TrialEvent.SUMMARY_ACCEPTED, TrialEvent.SUMMARY_EXTENDED),
        SMALL_CLAIMS(TrialEvent.SMALL_CLAIMS_ACCEPTED, TrialEvent.SMALL_CLAIMS_EXTENDED);

        private final TrialEvent accepted;
        private final TrialEvent extended;

        Limit(TrialEvent accepted, TrialEvent extended) {
            this.accepted = accepted;
            this.extended = extended;
        }

        static Limit of(Procedure procedure) {
            return valueOf(procedure.name());
        }
    }
}
