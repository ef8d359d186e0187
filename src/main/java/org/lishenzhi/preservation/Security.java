package org.lishenzhi.preservation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** The security of one preservation: what was demanded, and what was given, 元. */
@Table("preservation_security")
public record Security(
        @Id String preservationId,
        SecurityDemand demand,
        @Nullable BigDecimal demanded,
        @Nullable ExemptionGround exemption,
        @Nullable BigDecimal given) {

    /** Whether nothing of the security is missing. */
    public boolean isThere() {
        return demand == SecurityDemand.EXEMPT || given != null;
    }

    Security given(BigDecimal sum) {
        return new Security(preservationId, demand, demanded, exemption, sum);
    }
}
