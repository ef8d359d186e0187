package org.lishenzhi.sentinel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a look reaches.
 *
 * @param caseId the one case that is looked at; none for the whole court
 * @param atMost how many findings each check may bring; the rest follow at the next look
 */
public record Look(@Nullable String caseId, int atMost) {

    public static Look atTheCourt(int atMost) {
        return new Look(null, atMost);
    }

    public static Look atCase(String caseId, int atMost) {
        return new Look(caseId, atMost);
    }

    /** The condition by which a query keeps within the look. */
    public static String within(String caseColumn) {
        return "(cast(:caseId as varchar(36)) is null or %s = cast(:caseId as varchar(36)))".formatted(caseColumn);
    }

    /** The end of a query that keeps within the look. */
    public static String limit() {
        return " fetch first :most rows only";
    }

    /** The parameters of {@link #within} and {@link #limit}. */
    public Map<String, Object> parameters() {
        var parameters = new java.util.HashMap<String, Object>();
        parameters.put("caseId", caseId);
        parameters.put("most", atMost);
        return parameters;
    }
}
