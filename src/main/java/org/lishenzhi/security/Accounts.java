package org.lishenzhi.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.PlainText;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the court and the groups of each: its own, and those lent to it in writing for today. */
@Service
@Transactional
public class Accounts {

    static final String LOGIN_NAME = "[a-z][a-z0-9.-]{1,63}";
    private static final String LIAISON_OF_UNIT = "liaison-[a-z0-9-]{1,40}";

    private final JdbcClient jdbc;
    private final Delegations delegations;
    private final PasswordEncoder encoder;
    private final PasswordRule rule;
    private final CourtClock clock;

    Accounts(JdbcClient jdbc, Delegations delegations, PasswordEncoder encoder, PasswordRule rule, CourtClock clock) {
        this.jdbc = jdbc;
        this.delegations = delegations;
        this.encoder = encoder;
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * Opens an account.
     *
     * @throws InputRejected if the login name, the password or a group cannot be taken
     * @throws Conflict if the login name is taken
     */
    public Account open(NewAccount wanted) {
        check(wanted);
        if (find(wanted.id()).isPresent()) {
            throw new Conflict("账号 %s 已经存在".formatted(wanted.id()));
        }
        jdbc.sql(
                        """
                        insert into account (id, name, password_hash, enabled, opened_at)
                        values (:id, :name, :hash, true, :at)
                        """)
                .param("id", wanted.id())
                .param("name", wanted.name())
                .param("hash", encoder.encode(wanted.password()))
                .param("at", Timestamp.valueOf(clock.now()))
                .update();
        wanted.groups().forEach(group -> join(wanted.id(), group));
        return find(wanted.id()).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(String id) {
        return jdbc.sql("select * from account where id = :id")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Account> all() {
        return jdbc.sql("select * from account order by id")
                .query(Accounts::account)
                .list();
    }

    /** What colleagues call the account; the login name itself if it is unknown. */
    @Transactional(readOnly = true)
    public String nameOf(String id) {
        return find(id).map(Account::name).orElse(id);
    }

    /** The groups in which the account may act today, lent ones included. */
    @Transactional(readOnly = true)
    public Set<String> groupsOf(String id) {
        Set<String> groups = new LinkedHashSet<>(ownGroupsOf(id));
        delegations.lentTo(id, clock.today()).forEach(lent -> groups.add(lent.groupId()));
        return groups;
    }

    /** The groups of which the account is a member in its own right. */
    @Transactional(readOnly = true)
    public Set<String> ownGroupsOf(String id) {
        return new LinkedHashSet<>(
                jdbc.sql("select group_id from account_group where account_id = :id order by group_id")
                        .param("id", id)
                        .query(String.class)
                        .list());
    }

    /** Every group that has a member. */
    @Transactional(readOnly = true)
    public List<String> groups() {
        return jdbc.sql("select distinct group_id from account_group order by group_id")
                .query(String.class)
                .list();
    }

    /** The enabled members of a group in their own right. */
    @Transactional(readOnly = true)
    public List<Account> membersOf(String group) {
        return jdbc.sql(
                        """
                        select account.* from account join account_group on account_id = id
                        where group_id = :group and enabled = true order by id
                        """)
                .param("group", group)
                .query(Accounts::account)
                .list();
    }

    /** Lets an account be used, or no longer; a disabled one is refused at its next request. */
    public void enable(String id, boolean enabled) {
        jdbc.sql("update account set enabled = :enabled where id = :id")
                .param("enabled", enabled)
                .param("id", id)
                .update();
    }

    /**
     * Makes the account a member of these groups in its own right, and of no others.
     *
     * @throws InputRejected if a group is not known
     */
    public void regroup(String id, Set<String> groups) {
        checkGroups(groups);
        jdbc.sql("delete from account_group where account_id = :id")
                .param("id", id)
                .update();
        groups.forEach(group -> join(id, group));
    }

    /** @throws InputRejected if the password is not like one */
    public void setPassword(String id, String password) {
        rule.check(password);
        jdbc.sql("update account set password_hash = :hash where id = :id")
                .param("hash", encoder.encode(password))
                .param("id", id)
                .update();
    }

    private void join(String id, String group) {
        jdbc.sql("insert into account_group (account_id, group_id) values (:id, :group)")
                .param("id", id)
                .param("group", group)
                .update();
    }

    /** @throws InputRejected if an account like this cannot be opened, whether or not its login name is free */
    void check(NewAccount wanted) {
        if (!wanted.id().matches(LOGIN_NAME)) {
            throw new InputRejected("id", "「账号」应为小写字母开头的 2 至 64 位字母、数字、点或者连字符");
        }
        if (wanted.name().isBlank() || wanted.name().length() > 100 || !PlainText.isReadable(wanted.name(), false)) {
            throw new InputRejected("name", "「姓名」应为 1 至 100 个字");
        }
        rule.check(wanted.password());
        checkGroups(wanted.groups());
    }

    private static void checkGroups(Set<String> groups) {
        groups.stream().filter(group -> !isKnown(group)).findFirst().ifPresent(group -> {
            throw new InputRejected("groups", "没有「%s」这个角色".formatted(group));
        });
    }

    private static boolean isKnown(String group) {
        return Role.find(group).isPresent() || group.matches(LIAISON_OF_UNIT);
    }

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("name"),
                row.getBoolean("enabled"),
                Fingerprints.of("session", row.getString("password_hash")));
    }
}
