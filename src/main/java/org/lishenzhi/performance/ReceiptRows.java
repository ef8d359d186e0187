package org.lishenzhi.performance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lishenzhi.casefile.InsertOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of the register of receipts. The row of a year stays locked until the receipt that took its number is safely
 * in the book, so there is no gap and no double.
 */
@Component
class ReceiptRows {

    private final JdbcClient jdbc;
    private final InsertOnce once;

    ReceiptRows(JdbcClient jdbc, InsertOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    Optional<Receipt> find(String key) {
        return jdbc.sql("select * from receipt where receipt_key = :key")
                .param("key", key)
                .query(ReceiptRows::receipt)
                .optional();
    }

    List<Receipt> of(String caseId) {
        return jdbc.sql("select * from receipt where case_id = :caseId order by received_on, number")
                .param("caseId", caseId)
                .query(ReceiptRows::receipt)
                .list();
    }

    void insert(Receipt receipt, String key) {
        jdbc.sql(
                        """
                        insert into receipt
                            (number, receipt_key, case_id, obligation_id, party_id, amount, received_on, manner,
                             taken_by, second_officer)
                        values (:number, :key, :caseId, :obligation, :party, :amount, :on, :manner, :by, :second)
                        """)
                .param("number", receipt.number())
                .param("key", key)
                .param("caseId", receipt.caseId())
                .param("obligation", receipt.obligationId())
                .param("party", receipt.partyId())
                .param("amount", receipt.amount())
                .param("on", receipt.receivedOn())
                .param("manner", receipt.manner().name())
                .param("by", receipt.takenBy())
                .param("second", receipt.secondOfficer())
                .update();
    }

    String nextNumber(int year) {
        boolean known = jdbc.sql("select count(*) from receipt_series where series_year = :year")
                        .param("year", year)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            once.tryTo(() -> jdbc.sql("insert into receipt_series (series_year, last_number) values (:year, 0)")
                    .param("year", year)
                    .update());
        }
        int number = jdbc.sql("select last_number from receipt_series where series_year = :year for update")
                        .param("year", year)
                        .query(Integer.class)
                        .single()
                + 1;
        jdbc.sql("update receipt_series set last_number = :number where series_year = :year")
                .param("number", number)
                .param("year", year)
                .update();
        return "收款%d-%06d".formatted(year, number);
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                row.getString("number"),
                row.getString("case_id"),
                row.getString("obligation_id"),
                row.getString("party_id"),
                row.getBigDecimal("amount"),
                row.getObject("received_on", LocalDate.class),
                PaymentManner.valueOf(row.getString("manner")),
                row.getString("taken_by"),
                row.getString("second_officer"));
    }
}
