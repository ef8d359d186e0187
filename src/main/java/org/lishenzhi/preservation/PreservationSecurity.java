package org.lishenzhi.preservation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** The security of one preservation: what was demanded, and what was given, 元. */
public record PreservationSecurity(
        @Id String preservationId,
        SecurityDemand demand,
        @Nullable BigDecimal demanded,
        @Nullable ExemptionGround exemption,
        @Nullable BigDecimal given) {

    /** Whether nothing of the security is missing. */
    public boolean isThere() {
        return demand == SecurityDemand.EXEMPT || given != null;
    }

    PreservationSecurity given(BigDecimal sum) {
        return new PreservationSecurity(preservationId, demand, demanded, exemption, sum);
    }
}
