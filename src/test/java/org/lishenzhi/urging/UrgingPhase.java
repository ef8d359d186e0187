package org.lishenzhi.urging;

import java.util.function.BiConsumer;
import org.lishenzhi.urging.process.UrgingTalksProcess.Elements;

/** The points at which an urging may be interrupted, each reached from the one before it. */
enum UrgingPhase {
    REGISTRATION((people, caseId) -> {}),
    CONSENT(UrgingDriver::clerkRegisters),
    RISKS(UrgingDriver::applicantDefers),
    DUTIES((people, caseId) -> people.officerTalks(caseId, Elements.TELL_RISKS)),
    CONSEQUENCES((people, caseId) -> people.officerTalks(caseId, Elements.CLARIFY_DUTIES)),
    NOTICE((people, caseId) -> people.officerTalks(caseId, Elements.TELL_CONSEQUENCES)),
    SERVICE(UrgingDriver::officerDraftsNotice),
    RESULT(UrgingDriver::officerServesNotice),
    AGREEMENT((people, caseId) ->
            people.instalmentsAreAgreed(caseId, "[" + UrgingDriver.instalment("2024-10-31", "1000.00") + "]"));

    private final BiConsumer<UrgingDriver, String> step;

    UrgingPhase(BiConsumer<UrgingDriver, String> step) {
        this.step = step;
    }

    String reachedBy(UrgingDriver people) {
        String caseId = people.moneyIsApplied();
        for (UrgingPhase phase : values()) {
            if (phase.compareTo(this) <= 0) {
                phase.step.accept(people, caseId);
            }
        }
        return caseId;
    }
}
