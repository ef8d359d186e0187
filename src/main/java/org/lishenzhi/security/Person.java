package org.lishenzhi.security;

import java.util.Set;

/**
 * The person at the keyboard.
 *
 * @param groups the groups in which he may act today
 */
public record Person(String id, String name, Set<String> groups) {

    /** Managers and administrators who may look at the course of every case. */
    public boolean oversees() {
        return groups.contains(Role.MANAGER.id())
                || groups.contains(Role.TRIAL_ADMINISTRATION.id())
                || groups.contains(Role.SYSTEM_ADMIN.id());
    }

    public boolean is(Role role) {
        return groups.contains(role.id());
    }
}
