package org.lishenzhi.engine.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.Role;

/** A question of the engine after roles, by id, name or member. */
final class RoleQuery extends GroupQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;

    RoleQuery(@Nullable CommandExecutor executor, Accounts accounts) {
        super(executor);
        this.accounts = accounts;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    @Override
    public List<Group> executeList(CommandContext context, @Nullable Page page) {
        return People.page(found(), page);
    }

    private List<Group> found() {
        return candidates().stream()
                .filter(candidate -> id == null || candidate.equals(id))
                .filter(candidate -> ids == null || Arrays.asList(ids).contains(candidate))
                .map(People::group)
                .filter(group -> name == null || group.getName().equals(name))
                .filter(group -> People.isLike(group.getName(), nameLike))
                .filter(group -> type == null || group.getType().equals(type))
                .filter(group -> tenantId == null)
                .toList();
    }

    private Collection<String> candidates() {
        if (userId != null) {
            return accounts.groupsOf(userId);
        }
        Set<String> all = new LinkedHashSet<>();
        for (Role role : Role.values()) {
            all.add(role.id());
        }
        all.addAll(accounts.groups());
        return all;
    }
}
