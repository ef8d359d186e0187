package org.lishenzhi.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of cases, their roles and their links. */
@Component
class CaseRows {

    private final JdbcClient jdbc;
    private final InsertOnce once;

    CaseRows(JdbcClient jdbc, InsertOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    void insert(Case opened) {
        jdbc.sql(
                        """
                        insert into court_case (id, receipt_number, case_number, cause, officer_id, state, opened_at)
                        values (:id, :receipt, null, :cause, :officer, :state, :at)
                        """)
                .param("id", opened.id())
                .param("receipt", opened.receiptNumber())
                .param("cause", opened.cause())
                .param("officer", opened.officerId())
                .param("state", opened.state().name())
                .param("at", Timestamp.valueOf(opened.openedAt()))
                .update();
    }

    Optional<Case> find(String id) {
        return jdbc.sql("select * from court_case where id = :id")
                .param("id", id)
                .query(CaseRows::courtCase)
                .optional();
    }

    Optional<Case> findByNumber(String number) {
        return jdbc.sql(
                        """
                        select * from court_case where receipt_number = :number
                            or id = (select case_id from case_numbering where number = :number)
                        """)
                .param("number", number)
                .query(CaseRows::courtCase)
                .optional();
    }

    void lock(String id) {
        jdbc.sql("select id from court_case where id = :id for update")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void number(String id, String caseNumber) {
        jdbc.sql("update court_case set case_number = :number where id = :id")
                .param("number", caseNumber)
                .param("id", id)
                .update();
    }

    void procedure(String id, Procedure procedure) {
        jdbc.sql("update court_case set trial_procedure = :procedure where id = :id")
                .param("procedure", procedure.name())
                .param("id", id)
                .update();
    }

    void state(String id, CaseState state) {
        jdbc.sql("update court_case set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    void officer(String id, String accountId) {
        jdbc.sql("update court_case set officer_id = :officer where id = :id")
                .param("officer", accountId)
                .param("id", id)
                .update();
    }

    void appoint(String caseId, String accountId, CaseRole role) {
        jdbc.sql(
                        """
                        insert into case_role (case_id, account_id, role)
                        select :caseId, :account, :role where not exists (
                            select 1 from case_role where case_id = :caseId and account_id = :account and role = :role)
                        """)
                .param("caseId", caseId)
                .param("account", accountId)
                .param("role", role.name())
                .update();
    }

    List<CaseRole> roles(String caseId, String accountId) {
        return jdbc.sql("select role from case_role where case_id = :caseId and account_id = :account")
                .param("caseId", caseId)
                .param("account", accountId)
                .query((row, number) -> CaseRole.valueOf(row.getString(1)))
                .list();
    }

    void dismiss(String caseId, CaseRole role) {
        jdbc.sql("delete from case_role where case_id = :caseId and role = :role")
                .param("caseId", caseId)
                .param("role", role.name())
                .update();
    }

    void link(String laterCase, String earlierCase, LinkKind kind) {
        once.tryTo(() -> jdbc.sql(
                        "insert into case_link (later_case, earlier_case, kind) values (:later, :earlier, :kind)")
                .param("later", laterCase)
                .param("earlier", earlierCase)
                .param("kind", kind.name())
                .update());
    }

    List<String> linked(String caseId) {
        return jdbc.sql(
                        """
                        select earlier_case from case_link where later_case = :id
                        union select later_case from case_link where earlier_case = :id
                        """)
                .param("id", caseId)
                .query(String.class)
                .list();
    }

    private static @Nullable Procedure procedure(@Nullable String name) {
        return name == null ? null : Procedure.valueOf(name);
    }

    static Case courtCase(ResultSet row, int number) throws SQLException {
        return new Case(
                row.getString("id"),
                row.getString("receipt_number"),
                row.getString("case_number"),
                row.getString("cause"),
                row.getString("officer_id"),
                CaseState.valueOf(row.getString("state")),
                procedure(row.getString("trial_procedure")),
                row.getTimestamp("opened_at").toLocalDateTime());
    }
}
