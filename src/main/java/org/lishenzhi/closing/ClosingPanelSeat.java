package org.lishenzhi.closing;

import org.jspecify.annotations.Nullable;

/** A member of the panel, and his own opinion once he has confirmed it. */
public record ClosingPanelSeat(String accountId, @Nullable Opinion opinion, @Nullable String reason) {

    boolean isSilent() {
        return opinion == null;
    }
}
