package org.lishenzhi.assignment;

/** Who decides on another person in charge: the president on recusal, else whoever leads the stage the case is in. */
public enum ChangeDecider {
    PRESIDENT,
    TRIAL_ADMINISTRATION,
    DIRECTOR
}
