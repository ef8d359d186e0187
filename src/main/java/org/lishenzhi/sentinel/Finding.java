package org.lishenzhi.sentinel;

import org.jspecify.annotations.Nullable;

/**
 * Something that a look found wrong.
 *
 * @param key by which the same trouble is known again at the next look
 * @param caseId the case it concerns; none if it concerns the court's own scheduled work
 * @param what is wrong, in a plain sentence without a party's name
 */
public record Finding(String key, FindingKind kind, @Nullable String caseId, String what) {

    private static final int LONGEST = 1000;

    public Finding {
        what = what.length() > LONGEST ? what.substring(0, LONGEST) : what;
    }

    /** A finding whose key says its kind first. */
    public static Finding of(FindingKind kind, String key, @Nullable String caseId, String what) {
        return new Finding(kind.name() + '/' + key, kind, caseId, what);
    }
}
