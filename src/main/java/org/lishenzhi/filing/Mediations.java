package org.lishenzhi.filing;

import java.time.LocalDate;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mediation before filing (先行调解): tried once, and only if the parties agree (民事诉讼法第一百二十五条). */
@Service
@Transactional
public class Mediations {

    private final CaseFile cases;
    private final FilingTimeline timeline;
    private final CourtClock clock;

    Mediations(CaseFile cases, FilingTimeline timeline, CourtClock clock) {
        this.cases = cases;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws InputRejected if a party refuses mediation, or it was tried before */
    void begin(String caseId, boolean agreed, String by, String key) {
        if (!agreed) {
            throw new InputRejected("mediationAgreed", "当事人拒绝调解的不得先行调解，请确认「各方同意先行调解」（民事诉讼法第一百二十五条）");
        }
        if (timeline.happened(caseId, FilingEvents.MEDIATION_BEGUN)) {
            throw new InputRejected("reviewDecision", "本案已经先行调解未成，应当继续审查立案，不能再次先行调解");
        }
        timeline.record(caseId, FilingEvents.MEDIATION_BEGUN, "开始先行调解", clock.today(), null, by, key);
    }

    /** @throws InputRejected if it would have ended before it began */
    public void end(String caseId, boolean settled, LocalDate on, String by, String key) {
        timeline.requireNotBefore(caseId, FilingEvents.MEDIATION_BEGUN, on, "endedOn", "「调解结束日期」不能早于开始先行调解之日%s");
        timeline.record(caseId, FilingEvents.MEDIATION_ENDED, settled ? "先行调解成功" : "先行调解未成", on, null, by, key);
        if (settled) {
            timeline.record(caseId, FilingEvents.SETTLED, "先行调解达成协议", on, null, by, key);
            cases.moveTo(caseId, CaseState.MEDIATED_BEFORE_FILING);
        }
    }

    /** The time for mediation is over; unless somebody ended it before, it has failed. */
    public void expire(String caseId) {
        CaseEvent begun = timeline.latest(caseId, FilingEvents.MEDIATION_BEGUN)
                .orElseThrow(() -> new IllegalStateException(
                        "案件 %s 没有开始先行调解".formatted(cases.get(caseId).number())));
        if (!timeline.happened(caseId, FilingEvents.MEDIATION_ENDED)) {
            end(caseId, false, clock.today(), begun.recordedBy(), begun.id());
        }
    }
}
