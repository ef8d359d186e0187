package org.lishenzhi.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.security.Accounts;

/** The members of the court and their groups, answered to the engine from the court's accounts. */
final class CourtPeople implements ReadOnlyIdentityProvider {

    private final Accounts accounts;

    CourtPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable User findUserById(String userId) {
        return accounts.find(userId).map(People::user).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new PeopleQuery(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired(), accounts);
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new PeopleQuery(null, accounts);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new UnsupportedOperationException("不支持用 SQL 查询人员");
    }

    /** Passwords are checked at the front door only; there is no second one. */
    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String groupId) {
        List<Group> found =
                createGroupQuery(Context.getCommandContext()).groupId(groupId).list();
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new RoleQuery(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired(), accounts);
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new RoleQuery(null, accounts);
    }

    @Override
    public @Nullable Tenant findTenantById(String tenantId) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new NoTenants(null);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
