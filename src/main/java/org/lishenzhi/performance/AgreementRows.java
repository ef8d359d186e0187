package org.lishenzhi.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lishenzhi.casefile.Instalment;
import org.lishenzhi.casefile.InstalmentPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of instalment agreements; of each obligation the latest agreement is kept, the time line tells of all. */
@Component
class AgreementRows {

    private final JdbcClient jdbc;

    AgreementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String obligationId, InstalmentAgreement agreement) {
        for (String table : List.of("instalment", "instalment_agreement")) {
            jdbc.sql("delete from %s where obligation_id = :obligation".formatted(table))
                    .param("obligation", obligationId)
                    .update();
        }
        jdbc.sql(
                        """
                        insert into instalment_agreement (obligation_id, agreed_on, form, owed_at_start)
                        values (:obligation, :on, :form, :owed)
                        """)
                .param("obligation", obligationId)
                .param("on", agreement.agreedOn())
                .param("form", agreement.form().name())
                .param("owed", agreement.owedAtStart())
                .update();
        agreement.plan().instalments().forEach(instalment -> jdbc.sql(
                        "insert into instalment (obligation_id, due_on, amount) values (:obligation, :due, :amount)")
                .param("obligation", obligationId)
                .param("due", instalment.dueOn())
                .param("amount", instalment.amount())
                .update());
    }

    Optional<InstalmentAgreement> of(String obligationId) {
        return jdbc.sql("select * from instalment_agreement where obligation_id = :obligation")
                .param("obligation", obligationId)
                .query((row, number) -> new InstalmentAgreement(
                        row.getObject("agreed_on", LocalDate.class),
                        AgreementForm.valueOf(row.getString("form")),
                        row.getBigDecimal("owed_at_start"),
                        plan(obligationId)))
                .optional();
    }

    private InstalmentPlan plan(String obligationId) {
        return new InstalmentPlan(
                jdbc.sql("select due_on, amount from instalment where obligation_id = :obligation order by due_on")
                        .param("obligation", obligationId)
                        .query((row, number) ->
                                new Instalment(row.getObject("due_on", LocalDate.class), row.getBigDecimal("amount")))
                        .list());
    }
}
