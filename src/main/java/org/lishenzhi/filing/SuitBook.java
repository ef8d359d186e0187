package org.lishenzhi.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.lishenzhi.casefile.FieldCipher;
import org.lishenzhi.law.fees.FilingFee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of all suits, one per case; the claims are encrypted. */
@Component
class SuitBook {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    SuitBook(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void enter(String caseId, NewSuit suit) {
        jdbc.sql(
                        """
                        insert into suit (case_id, intake_key, received_on, claims, claim_kind, amount)
                        values (:id, :key, :on, :claims, :kind, :amount)
                        """)
                .param("id", caseId)
                .param("key", suit.key())
                .param("on", suit.receivedOn())
                .param("claims", cipher.encrypt(suit.claims(), caseId))
                .param("kind", suit.kind().name())
                .param("amount", suit.amount())
                .update();
    }

    Optional<Suit> find(String caseId) {
        return jdbc.sql("select * from suit where case_id = :id")
                .param("id", caseId)
                .query(this::suit)
                .optional();
    }

    Optional<String> caseOf(String key) {
        return jdbc.sql("select case_id from suit where intake_key = :key")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    private Suit suit(ResultSet row, int number) throws SQLException {
        String caseId = row.getString("case_id");
        return new Suit(
                caseId,
                row.getObject("received_on", LocalDate.class),
                cipher.decrypt(row.getString("claims"), caseId),
                FilingFee.Kind.valueOf(row.getString("claim_kind")),
                row.getBigDecimal("amount"));
    }
}
