package org.lishenzhi.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One ground of stays: a stage that knows of something which stops enforcement, e.g. objections, or suspensions. */
public interface StaySource {

    /** The stays in force today over this obligation; over the whole case if none is named. */
    List<Stay> of(String caseId, @Nullable String obligationId);
}
