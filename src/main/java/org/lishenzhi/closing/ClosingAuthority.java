package org.lishenzhi.closing;

/** Who decides on a closing. */
public enum ClosingAuthority {
    /** Three named members, by majority, with minutes of their deliberation. */
    PANEL,
    /** The director of enforcement, on the paper of the person in charge. */
    DIRECTOR
}
