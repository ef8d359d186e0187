package org.lishenzhi.preservation.process;

import java.util.List;
import org.lishenzhi.casefile.NewCase;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Opener;
import org.lishenzhi.preservation.PreSuitCases;
import org.springframework.stereotype.Component;

/** 申请诉前保全: opens the case of who asks for preservation before he sues. */
@Component
final class ApplyPreservationOpener implements Opener {

    private final PreSuitCases preSuit;

    ApplyPreservationOpener(PreSuitCases preSuit) {
        this.preSuit = preSuit;
    }

    @Override
    public String form() {
        return "apply-preservation";
    }

    @Override
    public String open(Answers answers, String by) {
        var applicant = party(
                PartyRole.APPLICANT,
                answers.choice("applicantKind", PartyKind.class),
                answers.text("applicantName"),
                new Papers(
                        answers.find("applicantIdNumber").orElse(null),
                        answers.find("applicantUnverifiable").orElse(null),
                        answers.find("applicantPhone").orElse(null)));
        var respondent = party(
                PartyRole.RESPONDENT,
                answers.choice("respondentKind", PartyKind.class),
                answers.text("respondentName"),
                new Papers(
                        answers.find("respondentIdNumber").orElse(null),
                        answers.find("respondentUnverifiable").orElse(null),
                        answers.find("respondentPhone").orElse(null)));
        return preSuit.open(
                new NewCase(answers.text("cause"), null, List.of(applicant, respondent), null, List.of()),
                answers.date("appliedOn"),
                by);
    }

    private static NewParty party(PartyRole role, PartyKind kind, String name, Papers papers) {
        return new NewParty(
                role, kind, name, papers.idNumber(), papers.unverifiable(), papers.phone(), null, List.of());
    }
}
