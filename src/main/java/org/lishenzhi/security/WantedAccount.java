package org.lishenzhi.security;

import java.util.Set;

/** An account as the security administrator asks for it; its first password is drawn by chance. */
public record WantedAccount(String id, String name, Set<String> groups) {

    public WantedAccount {
        groups = Set.copyOf(groups);
    }

    NewAccount with(String password) {
        return new NewAccount(id, name, password, groups);
    }
}
