package org.lishenzhi.objection;

import java.util.Optional;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.springframework.stereotype.Component;

/** The periods within which some objections must be raised: against jurisdiction, and against the closing of a case. */
@Component
class ObjectionPeriods {

    private final Deadlines deadlines;

    ObjectionPeriods(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** @throws InputRejected if the objection came after its period and no reason is told why it is taken */
    void requireInTime(ObjectionFiling filing, String lateReason) {
        boolean late = clock(filing)
                .filter(period -> filing.filedOn().isAfter(period.due()))
                .isPresent();
        if (late && lateReason.isBlank()) {
            throw new InputRejected(
                    "lateReason",
                    "%s的期限已于%s届满，受理的请填写「逾期仍受理的理由」"
                            .formatted(
                                    filing.kind().label(),
                                    clock(filing).orElseThrow().due()));
        }
    }

    String told(ObjectionFiling filing) {
        return clock(filing)
                .map(period -> "提出期限：%s届满（%s）".formatted(period.due(), period.article()))
                .orElse("");
    }

    private Optional<RunningClock> clock(ObjectionFiling filing) {
        return filing.kind().periodRule().flatMap(rule -> clock(filing, rule));
    }

    private Optional<RunningClock> clock(ObjectionFiling filing, String rule) {
        var scope = new ClockScope(filing.caseId(), null, filing.objectorId());
        return filing.kind() == ObjectionKind.CLOSING
                ? deadlines.clockIfNamed(scope, rule)
                : deadlines.clock(scope, rule);
    }
}
