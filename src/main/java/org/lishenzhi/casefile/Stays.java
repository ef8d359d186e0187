package org.lishenzhi.casefile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a stage that is about to use force or to hand something over must ask first: is enforcement stopped? */
public interface Stays {

    /** The stay that lasts longest, if any, over this obligation today. */
    Optional<Stay> current(String caseId, @Nullable String obligationId);
}
