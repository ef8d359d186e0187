package org.lishenzhi.filing;

import org.jspecify.annotations.Nullable;

/** Where and how a party lets the court serve it. */
public record ServiceAddress(String address, String manner, @Nullable String electronicAccount) {

    /** Says nothing of where it is. */
    @Override
    public String toString() {
        return "ServiceAddress[%s]".formatted(manner);
    }
}
