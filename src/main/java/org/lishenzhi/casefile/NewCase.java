package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to open a case.
 *
 * @param officerId the person in charge, if already known
 * @param state where the case stands when it is opened
 */
public record NewCase(
        String cause,
        @Nullable String officerId,
        List<NewParty> parties,
        @Nullable Title title,
        List<NewObligation> obligations,
        CaseState state) {

    /** Without a title it is a suit at the counter; with one it is taken over as being enforced already. */
    public NewCase(
            String cause,
            @Nullable String officerId,
            List<NewParty> parties,
            @Nullable Title title,
            List<NewObligation> obligations) {
        this(cause, officerId, parties, title, obligations, title == null ? CaseState.FILING : CaseState.ENFORCING);
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
     * @param performBy the last day for performing it; none if the title names no period
     * @param liability how they answer for it among themselves
     */
    public record NewObligation(
            ObligationKind kind,
            String content,
            @Nullable BigDecimal amount,
            @Nullable String premises,
            List<Integer> debtors,
            @Nullable LocalDate performBy,
            Liability liability) {

        /** Who leaves out how they answer for it means all of them together. */
        public NewObligation {
            liability = Objects.requireNonNullElse(liability, Liability.JOINT);
        }

        /** An obligation for which the title names no period, and owed by all of them together. */
        public NewObligation(
                ObligationKind kind,
                String content,
                @Nullable BigDecimal amount,
                @Nullable String premises,
                List<Integer> debtors) {
            this(kind, content, amount, premises, debtors, null);
        }

        /** An obligation that all of them owe together. */
        public NewObligation(
                ObligationKind kind,
                String content,
                @Nullable BigDecimal amount,
                @Nullable String premises,
                List<Integer> debtors,
                @Nullable LocalDate performBy) {
            this(kind, content, amount, premises, debtors, performBy, Liability.JOINT);
        }

        /** @param partyIds the ids of the parties in their order */
        Award owedBy(List<String> partyIds) {
            return new Award(
                    kind,
                    content,
                    amount,
                    premises,
                    performBy,
                    debtors.stream().map(partyIds::get).toList(),
                    liability);
        }
    }
}
