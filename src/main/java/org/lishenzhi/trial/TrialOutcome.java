package org.lishenzhi.trial;

/** How the trial ended; a case sent back is tried again and never leaves the trial with that outcome. */
public enum TrialOutcome {
    OBLIGATIONS_EFFECTIVE,
    NOTHING_TO_PERFORM,
    WITHDRAWN,
    DISMISSED,
    REMANDED
}
