package org.lishenzhi.security;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.casefile.NotFound;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the security administrator does to accounts, each act with its trace. Nobody acts on his own account, so that the
 * last security administrator always stays; every act is refused with {@link NotAllowed} to anybody else, also to one
 * who was disabled a moment ago.
 */
@Service
@Transactional
public class AccountAdministration {

    private static final int LONGEST_REASON = 400;

    private final Accounts accounts;
    private final Delegations delegations;
    private final Leaves leaves;
    private final AccountActs acts;
    private final CourtClock clock;
    private final SecurityOffice office;

    AccountAdministration(
            Accounts accounts,
            Delegations delegations,
            Leaves leaves,
            AccountActs acts,
            CourtClock clock,
            SecurityOffice office) {
        this.accounts = accounts;
        this.delegations = delegations;
        this.leaves = leaves;
        this.acts = acts;
        this.clock = clock;
        this.office = office;
    }

    /**
     * Opens an account; answers its first password, which is kept nowhere else.
     *
     * @throws InputRejected if something about it cannot be taken
     * @throws Conflict if the login name is taken
     */
    public String open(WantedAccount wanted, String by) {
        office.require(by);
        checkGroups(wanted.groups());
        String password = OneTimePassword.draw();
        accounts.open(wanted.with(password));
        acts.trace(
                by,
                AccountAct.Kind.OPENED,
                wanted.id(),
                null,
                "%s；%s".formatted(wanted.name(), SeparatedPowers.labelsOf(wanted.groups())),
                null);
        return password;
    }

    /** @throws Conflict if it is so already */
    public void enable(String id, boolean enabled, String reason, String by) {
        office.requireForOther(by, id);
        String told = reason(reason);
        if (known(id).enabled() == enabled) {
            throw new Conflict(enabled ? "这个账号本来就在使用" : "这个账号已经停用");
        }
        accounts.enable(id, enabled);
        acts.trace(
                by,
                enabled ? AccountAct.Kind.ENABLED : AccountAct.Kind.DISABLED,
                id,
                enabled ? "已停用" : "使用中",
                enabled ? "使用中" : "已停用",
                told);
    }

    /** Gives an account a new password, which is shown once; whoever is logged in with the old one is out. */
    public String resetPassword(String id, String reason, String by) {
        office.requireForOther(by, id);
        String told = reason(reason);
        known(id);
        String password = OneTimePassword.draw();
        accounts.setPassword(id, password);
        acts.trace(by, AccountAct.Kind.PASSWORD_RESET, id, null, null, told);
        return password;
    }

    /** @throws InputRejected if the groups cannot go together, also with what is lent to the person in writing */
    public void regroup(String id, Set<String> groups, String reason, String by) {
        office.requireForOther(by, id);
        String told = reason(reason);
        known(id);
        checkGroups(groups);
        if (SeparatedPowers.powerAmong(groups).isPresent()
                && !delegations.stillLentTo(id, clock.today()).isEmpty()) {
            throw new InputRejected("groups", "这个账号还有他人授予的权限，授权期满前不能改任管理员（三权分立）");
        }
        Set<String> before = accounts.ownGroupsOf(id);
        accounts.regroup(id, groups);
        acts.trace(
                by,
                AccountAct.Kind.REGROUPED,
                id,
                SeparatedPowers.labelsOf(before),
                SeparatedPowers.labelsOf(groups),
                told);
    }

    /** @throws InputRejected if the days are reversed or nobody stands in */
    public void enterLeave(String id, LocalDate first, LocalDate last, String substitute, String by) {
        office.require(by);
        known(id);
        leaves.enter(id, first, last, substitute);
        acts.trace(
                by, AccountAct.Kind.LEAVE_ENTERED, id, null, "%s至%s，代办人 %s".formatted(first, last, substitute), null);
    }

    /** @throws InputRejected if the right cannot be lent, or not to this person; see {@link Delegations#enter} */
    public void delegate(Delegation wanted, String by) {
        office.require(by);
        known(wanted.principalId());
        if (SeparatedPowers.isPower(wanted.groupId())) {
            throw new InputRejected("groupId", "「所授权限」不能是管理员的权限（三权分立）");
        }
        if (SeparatedPowers.powerAmong(accounts.ownGroupsOf(wanted.delegateId()))
                .isPresent()) {
            throw new InputRejected("delegateId", "「被授权人」是管理员，不能受托办案（三权分立）");
        }
        delegations.enter(
                wanted.principalId(),
                wanted.delegateId(),
                wanted.groupId(),
                wanted.documentNumber(),
                wanted.firstDay(),
                wanted.lastDay());
        acts.trace(
                by,
                AccountAct.Kind.DELEGATED,
                wanted.principalId(),
                null,
                "授予 %s %s权限，%s至%s，文号 %s"
                        .formatted(
                                wanted.delegateId(),
                                SeparatedPowers.labelOf(wanted.groupId()),
                                wanted.firstDay(),
                                wanted.lastDay(),
                                wanted.documentNumber().strip()),
                null);
    }

    /** @throws InputRejected if there is none, or they cannot go together */
    static void checkGroups(Collection<String> groups) {
        if (groups.isEmpty()) {
            throw new InputRejected("groups", "请至少选择一个「角色」");
        }
        SeparatedPowers.check("groups", groups);
    }

    private Account known(String id) {
        return accounts.find(id).orElseThrow(() -> new NotFound("没有这个账号"));
    }

    private static String reason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InputRejected("reason", "请填写「理由」（不超过 %d 个字）".formatted(LONGEST_REASON));
        }
        return reason.strip();
    }
}
