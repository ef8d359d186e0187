package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lishenzhi.law.enforcement.CommonClaim;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom obligations are owed: to all applicants of the case in equal parts, unless the file names them one by one. */
@Service
@Transactional(readOnly = true)
public class CreditorRoll {

    private final JdbcClient jdbc;
    private final PartyRows parties;

    CreditorRoll(JdbcClient jdbc, PartyRows parties) {
        this.jdbc = jdbc;
        this.parties = parties;
    }

    /** The creditors of today, in the order of the parties; who holds two places is told twice. */
    public List<Creditor> of(Obligation obligation) {
        List<Creditor> named = named(obligation.id());
        return named.isEmpty()
                ? parties.of(obligation.caseId()).stream()
                        .filter(party -> party.role() == PartyRole.APPLICANT)
                        .map(party -> new Creditor(party.id(), party.id(), null))
                        .toList()
                : named;
    }

    /**
     * What each creditor gets of a sum that came in for an obligation to pay: in proportion to his part of the claim,
     * to the last 分.
     *
     * @param pool 元, after costs
     */
    public Map<String, BigDecimal> split(Obligation money, BigDecimal pool) {
        if (money.amount() == null) {
            throw new IllegalStateException("判项 %d 不是给付金钱".formatted(money.ordinal()));
        }
        List<Creditor> creditors = of(money);
        List<BigDecimal> parts = CommonClaim.split(
                pool,
                money.amount(),
                creditors.stream()
                        .map(creditor -> new CommonClaim.Holder(creditor.place(), creditor.share()))
                        .toList());
        Map<String, BigDecimal> split = new LinkedHashMap<>();
        for (int i = 0; i < creditors.size(); i++) {
            split.merge(creditors.get(i).partyId(), parts.get(i), BigDecimal::add);
        }
        return split;
    }

    private List<Creditor> named(String obligationId) {
        return jdbc.sql(
                        """
                        select party_id, place, share from obligation_creditor join party on party.id = party_id
                        where obligation_id = :id order by party.ordinal
                        """)
                .param("id", obligationId)
                .query(CreditorRoll::creditor)
                .list();
    }

    private static Creditor creditor(ResultSet row, int number) throws SQLException {
        return new Creditor(row.getString("party_id"), row.getString("place"), row.getBigDecimal("share"));
    }
}
