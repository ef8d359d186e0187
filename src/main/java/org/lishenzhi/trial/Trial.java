package org.lishenzhi.trial;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The course of a trial as the judge decides it.
 *
 * @param ending how it ends; none while it goes on
 * @param extensionReason why the judge last asked for more time; none unless he did
 */
record Trial(@Id String caseId, @Nullable TrialEnding ending, @Nullable String extensionReason) {

    Trial ended(TrialEnding how) {
        return new Trial(caseId, how, extensionReason);
    }

    Trial asking(String reason) {
        return new Trial(caseId, ending, reason);
    }
}
