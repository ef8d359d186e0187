package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to open a case.
 *
 * @param officerId the person in charge, if already known
 */
public record NewCase(
        String cause,
        @Nullable String officerId,
        List<NewParty> parties,
        @Nullable Title title,
        List<NewObligation> obligations) {

    /** Without a title it is a suit at the counter, with one it is brought for enforcement. */
    CaseState state() {
        return title == null ? CaseState.FILING : CaseState.ENFORCING;
    }

    /**
     * A party as filed.
     *
     * @param idNumber ID number of a natural person, 统一社会信用代码 of an organisation
     * @param unverifiable why there is none that could be verified
     */
    public record NewParty(
            PartyRole role,
            PartyKind kind,
            String name,
            @Nullable String idNumber,
            @Nullable String unverifiable,
            @Nullable String phone,
            @Nullable String bankAccount,
            List<NewAgent> agents) {

        /** The check letter of an ID number is an X, however it was typed. */
        public NewParty {
            idNumber = idNumber == null || idNumber.isBlank()
                    ? null
                    : idNumber.strip().toUpperCase(Locale.ROOT);
        }

        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "NewParty[%s]".formatted(role);
        }
    }

    /** An agent as filed. */
    public record NewAgent(String name, Authority authority) {}

    /**
     * An obligation as filed.
     *
     * @param debtors positions of its debtors in the list of parties, from 0
     * @param liability how they answer for it among themselves
     */
    public record NewObligation(
            ObligationKind kind,
            String content,
            @Nullable BigDecimal amount,
            @Nullable String premises,
            List<Integer> debtors,
            Liability liability) {

        public NewObligation(
                ObligationKind kind,
                String content,
                @Nullable BigDecimal amount,
                @Nullable String premises,
                List<Integer> debtors) {
            this(kind, content, amount, premises, debtors, Liability.JOINT);
        }

        /** @param partyIds the ids of the parties in their order */
        Award owedBy(List<String> partyIds) {
            return new Award(
                    kind,
                    content,
                    amount,
                    premises,
                    null,
                    debtors.stream().map(partyIds::get).toList(),
                    liability);
        }
    }
}
