package org.lishenzhi.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.security.Account;
import org.lishenzhi.security.Role;

/** Accounts and roles in the engine's words. */
final class People {

    private static final String UNIT = "liaison-";

    private People() {}

    /** The whole name is the first name: names are never split. */
    static User user(Account account) {
        var user = new UserEntity();
        user.setId(account.id());
        user.setFirstName(account.name());
        user.setLastName("");
        return user;
    }

    static Group group(String id) {
        var group = new GroupEntity(id);
        group.setName(Role.find(id)
                .map(Role::label)
                .orElseGet(() -> id.startsWith(UNIT) ? "联络员（%s）".formatted(id.substring(UNIT.length())) : id));
        group.setType("WORKFLOW");
        return group;
    }

    static <T> List<T> page(List<T> all, @Nullable Page page) {
        return page == null
                ? all
                : all.stream()
                        .skip(page.getFirstResult())
                        .limit(page.getMaxResults())
                        .toList();
    }

    /** Whether a text is like a pattern with % for any characters, as the engine's queries write it. */
    static boolean isLike(String text, @Nullable String pattern) {
        return pattern == null || text.contains(pattern.replace("%", ""));
    }
}
