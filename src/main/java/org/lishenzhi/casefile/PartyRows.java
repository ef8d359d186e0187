package org.lishenzhi.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.NewCase.NewAgent;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of parties and agents; numbers are stored encrypted, and masked beside it for showing. */
@Component
class PartyRows {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    PartyRows(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    String insert(String caseId, int ordinal, NewParty party) {
        String id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        insert into party (id, case_id, ordinal, role, kind, name, id_number, masked_id_number,
                            unverifiable, phone, masked_phone, bank_account)
                        values (:id, :caseId, :ordinal, :role, :kind, :name, :idNumber, :maskedIdNumber,
                            :unverifiable, :phone, :maskedPhone, :bankAccount)
                        """)
                .param("id", id)
                .param("caseId", caseId)
                .param("ordinal", ordinal)
                .param("role", party.role().name())
                .param("kind", party.kind().name())
                .param("name", party.name())
                .param("idNumber", sealed(party.idNumber(), id))
                .param("maskedIdNumber", party.idNumber() == null ? null : Masking.number(party.idNumber()))
                .param("unverifiable", party.unverifiable())
                .param("phone", sealed(party.phone(), id))
                .param("maskedPhone", party.phone() == null ? null : Masking.phone(party.phone()))
                .param("bankAccount", sealed(party.bankAccount(), id))
                .update();
        party.agents().forEach(agent -> insert(id, agent));
        return id;
    }

    /** Those who are parties today. */
    List<Party> of(String caseId) {
        return everyone(caseId).stream().filter(party -> party.leftOn() == null).toList();
    }

    /** Former parties too. */
    List<Party> everyone(String caseId) {
        return jdbc.sql("select * from party where case_id = :caseId order by ordinal")
                .param("caseId", caseId)
                .query(PartyRows::party)
                .list();
    }

    Optional<Party> find(String id) {
        return jdbc.sql("select * from party where id = :id")
                .param("id", id)
                .query(PartyRows::party)
                .optional();
    }

    List<Agent> agents(String caseId) {
        return jdbc.sql(
                        """
                        select agent.* from agent join party on party.id = agent.party_id
                        where party.case_id = :caseId order by party.ordinal, agent.name
                        """)
                .param("caseId", caseId)
                .query((row, number) -> new Agent(
                        row.getString("id"),
                        row.getString("party_id"),
                        row.getString("name"),
                        Authority.valueOf(row.getString("authority"))))
                .list();
    }

    private void insert(String partyId, NewAgent agent) {
        jdbc.sql("insert into agent (id, party_id, name, authority) values (:id, :party, :name, :authority)")
                .param("id", UUID.randomUUID().toString())
                .param("party", partyId)
                .param("name", agent.name())
                .param("authority", agent.authority().name())
                .update();
    }

    private @Nullable String sealed(@Nullable String text, String owner) {
        return text == null ? null : cipher.encrypt(text, owner);
    }

    private static Party party(ResultSet row, int number) throws SQLException {
        return new Party(
                row.getString("id"),
                row.getString("case_id"),
                PartyRole.valueOf(row.getString("role")),
                PartyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("masked_id_number"),
                row.getString("unverifiable"),
                row.getString("masked_phone"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class));
    }
}
