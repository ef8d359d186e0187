package org.lishenzhi.closing.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.closing.ClosingDocuments;
import org.lishenzhi.closing.Panels;
import org.lishenzhi.engine.ForModels;
import org.springframework.stereotype.Component;

/** The lists of persons over which the models of this stage go, one instance each, and whom they ask. */
@Component
@ForModels
public class ClosingModel {

    private final CaseFile cases;
    private final ClosingDocuments documents;
    private final Panels panels;

    ClosingModel(CaseFile cases, ClosingDocuments documents, Panels panels) {
        this.cases = cases;
        this.documents = documents;
        this.panels = panels;
    }

    public List<String> recipients(String caseId) {
        return documents.recipients(caseId);
    }

    public List<String> debtors(String caseId) {
        return cases.parties(caseId).stream()
                .filter(party -> party.role() == PartyRole.RESPONDENT)
                .map(Party::id)
                .toList();
    }

    /** The member of the panel whose turn it is to speak. */
    public @Nullable String nextMember(String caseId) {
        return panels.of(caseId).next().orElse(null);
    }

    public @Nullable String signer(String caseId) {
        return documents.signer(caseId);
    }
}
