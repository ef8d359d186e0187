package org.lishenzhi.objection;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the panels that review objections. */
@Component
class PanelRows {

    private final JdbcClient jdbc;

    PanelRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(String eventId, List<String> members) {
        jdbc.sql("delete from objection_panel where event_id = :id")
                .param("id", eventId)
                .update();
        for (int i = 0; i < members.size(); i++) {
            jdbc.sql(
                            """
                            insert into objection_panel (event_id, account_id, ordinal, signed_on)
                            values (:id, :account, :ordinal, null)
                            """)
                    .param("id", eventId)
                    .param("account", members.get(i))
                    .param("ordinal", i)
                    .update();
        }
    }

    List<PanelMember> of(String eventId) {
        return jdbc.sql("select * from objection_panel where event_id = :id order by ordinal")
                .param("id", eventId)
                .query((row, number) -> new PanelMember(
                        row.getString("account_id"),
                        row.getInt("ordinal") == 0,
                        row.getObject("signed_on", LocalDate.class)))
                .list();
    }

    void sign(String eventId, String accountId, LocalDate on) {
        jdbc.sql("update objection_panel set signed_on = :on where event_id = :id and account_id = :account")
                .param("on", on)
                .param("id", eventId)
                .param("account", accountId)
                .update();
    }

    void unsign(String eventId) {
        jdbc.sql("update objection_panel set signed_on = null where event_id = :id")
                .param("id", eventId)
                .update();
    }
}
