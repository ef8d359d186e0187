package org.lishenzhi.preservation.process;

import org.jspecify.annotations.Nullable;

/** What a person shows of himself at the counter. */
record Papers(@Nullable String idNumber, @Nullable String unverifiable, @Nullable String phone) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Papers";
    }
}
