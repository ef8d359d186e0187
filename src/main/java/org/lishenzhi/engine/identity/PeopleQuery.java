package org.lishenzhi.engine.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.security.Account;
import org.lishenzhi.security.Accounts;

/** A question of the engine after members of the court, by id, name or group. */
final class PeopleQuery extends UserQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;

    PeopleQuery(@Nullable CommandExecutor executor, Accounts accounts) {
        super(executor);
        this.accounts = accounts;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    @Override
    public List<User> executeList(CommandContext context, @Nullable Page page) {
        return People.page(found(), page);
    }

    private List<User> found() {
        return candidates()
                .filter(account -> ids == null || Arrays.asList(ids).contains(account.id()))
                .filter(account -> firstName == null || account.name().equals(firstName))
                .filter(account -> People.isLike(account.name(), firstNameLike))
                .filter(account -> lastName == null && lastNameLike == null && email == null && emailLike == null)
                .filter(account -> tenantId == null)
                .map(People::user)
                .toList();
    }

    private Stream<Account> candidates() {
        if (groupId != null) {
            return accounts.membersOf(groupId).stream()
                    .filter(account -> id == null || account.id().equals(id));
        }
        if (id != null) {
            return accounts.find(id).stream();
        }
        return ids != null && ids.length == 1
                ? Optional.ofNullable(ids[0]).flatMap(accounts::find).stream()
                : accounts.all().stream();
    }
}
