package org.lishenzhi.security;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.InputRejected;

/**
 * 三权分立: the administrators of the system, of security and of audit are three people, and none of them tries or
 * enforces cases (GB/T 22239-2019, third level, management of the system, of audit and of security).
 */
final class SeparatedPowers {

    private static final Set<String> POWERS =
            Set.of(Role.SYSTEM_ADMIN.id(), Role.SECURITY_ADMIN.id(), Role.AUDIT_ADMIN.id());

    private SeparatedPowers() {}

    /** @throws InputRejected if one of the three comes together with anything else */
    static void check(String field, Collection<String> groups) {
        if (groups.size() > 1) {
            powerAmong(groups).ifPresent(power -> {
                throw new InputRejected(field, "「角色」中的%s不能与其他角色兼任（三权分立）".formatted(labelOf(power)));
            });
        }
    }

    static boolean isPower(String group) {
        return POWERS.contains(group);
    }

    static Optional<String> powerAmong(Collection<String> groups) {
        return groups.stream().filter(POWERS::contains).sorted().findFirst();
    }

    static String labelOf(String group) {
        return Role.find(group).map(Role::label).orElse(group);
    }

    static String labelsOf(Collection<String> groups) {
        return groups.stream().sorted().map(SeparatedPowers::labelOf).collect(Collectors.joining("、"));
    }
}
