package org.lishenzhi.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.FieldCipher;
import org.lishenzhi.casefile.InputRejected;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where each party lets the court serve (送达地址确认书); the addresses are encrypted. */
@Service
@Transactional
public class ServiceAddresses {

    public static final String ELECTRONIC = "电子送达";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final FilingTimeline timeline;

    ServiceAddresses(JdbcClient jdbc, FieldCipher cipher, FilingTimeline timeline) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.timeline = timeline;
    }

    /**
     * Keeps the address that a party confirmed; confirming again replaces it.
     *
     * @param electronicAccount where electronic service goes, if the party agreed to it (民事诉讼法第九十条)
     * @throws InputRejected if service is to be electronic without consent or account
     */
    public void confirm(
            String caseId,
            String personId,
            ServiceAddress address,
            boolean consents,
            LocalDate on,
            String by,
            String key) {
        if (ELECTRONIC.equals(address.manner())) {
            requireConsent(consents, address.electronicAccount());
        }
        timeline.requireNotBefore(caseId, FilingEvents.RECEIVED, on, "confirmedOn", "「确认日期」不能早于收到起诉状之日%s");
        jdbc.sql("delete from service_address where party_id = :party")
                .param("party", personId)
                .update();
        jdbc.sql(
                        """
                        insert into service_address (party_id, case_id, address, manner, electronic_account, confirmed_on)
                        values (:party, :caseId, :address, :manner, :account, :on)
                        """)
                .param("party", personId)
                .param("caseId", caseId)
                .param("address", cipher.encrypt(address.address(), personId))
                .param("manner", address.manner())
                .param("account", sealed(address.electronicAccount(), personId))
                .param("on", on)
                .update();
        timeline.record(caseId, personId, FilingEvents.ADDRESS_CONFIRMED, "已确认送达地址", on, address.manner(), by, key);
    }

    /** How many parties of the case have confirmed an address. */
    @Transactional(readOnly = true)
    public int confirmed(String caseId) {
        return jdbc.sql("select count(*) from service_address where case_id = :caseId")
                .param("caseId", caseId)
                .query(Integer.class)
                .single();
    }

    private static void requireConsent(boolean consents, @Nullable String account) {
        if (!consents) {
            throw new InputRejected("electronicConsent", "电子送达须经受送达人同意，请勾选「同意电子送达」或者改用其他送达方式");
        }
        if (account == null) {
            throw new InputRejected("electronicAccount", "电子送达的，请填写「电子送达地址」");
        }
    }

    private @Nullable String sealed(@Nullable String text, String owner) {
        return text == null ? null : cipher.encrypt(text, owner);
    }
}
