package org.lishenzhi.security;

import java.util.Set;

/** An account to be opened, with its first password in plain text. */
public record NewAccount(String id, String name, String password, Set<String> groups) {

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "NewAccount[%s]".formatted(id);
    }
}
