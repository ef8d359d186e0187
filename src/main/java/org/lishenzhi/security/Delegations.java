package org.lishenzhi.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lishenzhi.casefile.InputRejected;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The written delegations of the court, each with its letter of authority and its days. */
@Service
@Transactional
public class Delegations {

    private final JdbcClient jdbc;

    Delegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Enters a delegation.
     *
     * @throws InputRejected if the principal does not hold the role, the letter has no number, or the days are reversed
     */
    public Delegation enter(
            String principal, String delegate, String group, String documentNumber, LocalDate first, LocalDate last) {
        if (!holds(principal, group)) {
            throw new InputRejected("groupId", "授权人自己没有「%s」这一角色".formatted(label(group)));
        }
        if (principal.equals(delegate)) {
            throw new InputRejected("delegateId", "「被授权人」不能是授权人自己");
        }
        if (!exists(delegate)) {
            throw new InputRejected("delegateId", "没有「被授权人」这个账号");
        }
        if (documentNumber.isBlank() || documentNumber.length() > 100) {
            throw new InputRejected("documentNumber", "请填写「授权书文号」（不超过 100 个字）");
        }
        if (last.isBefore(first)) {
            throw new InputRejected("lastDay", "「授权止日」不能早于起日");
        }
        var entered = new Delegation(
                UUID.randomUUID().toString(), principal, delegate, group, documentNumber.strip(), first, last);
        jdbc.sql(
                        """
                        insert into delegation (id, principal_id, delegate_id, group_id, document_number,
                            first_day, last_day)
                        values (:id, :principal, :delegate, :group, :document, :first, :last)
                        """)
                .param("id", entered.id())
                .param("principal", principal)
                .param("delegate", delegate)
                .param("group", group)
                .param("document", entered.documentNumber())
                .param("first", first)
                .param("last", last)
                .update();
        return entered;
    }

    /** The delegations by which this person may act on this day, as long as the principal himself holds the role. */
    @Transactional(readOnly = true)
    public List<Delegation> lentTo(String delegate, LocalDate day) {
        return jdbc.sql(
                        """
                        select delegation.* from delegation
                        join account_group on account_group.account_id = principal_id
                            and account_group.group_id = delegation.group_id
                        where delegate_id = :delegate and first_day <= :day and last_day >= :day
                        order by first_day, id
                        """)
                .param("delegate", delegate)
                .param("day", day)
                .query(Delegations::delegation)
                .list();
    }

    /** The delegations by which this person may act on this day or a later one. */
    @Transactional(readOnly = true)
    public List<Delegation> stillLentTo(String delegate, LocalDate day) {
        return jdbc.sql(
                        "select * from delegation where delegate_id = :delegate and last_day >= :day order by first_day, id")
                .param("delegate", delegate)
                .param("day", day)
                .query(Delegations::delegation)
                .list();
    }

    private boolean exists(String account) {
        return jdbc.sql("select count(*) from account where id = :account")
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean holds(String account, String group) {
        return jdbc.sql("select count(*) from account_group where account_id = :account and group_id = :group")
                        .param("account", account)
                        .param("group", group)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String label(String group) {
        return Role.find(group).map(Role::label).orElse(group);
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        return new Delegation(
                row.getString("id"),
                row.getString("principal_id"),
                row.getString("delegate_id"),
                row.getString("group_id"),
                row.getString("document_number"),
                row.getDate("first_day").toLocalDate(),
                row.getDate("last_day").toLocalDate());
    }
}
