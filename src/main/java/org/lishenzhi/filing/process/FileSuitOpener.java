package org.lishenzhi.filing.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Opener;
import org.lishenzhi.filing.Intake;
import org.lishenzhi.filing.NewSuit;
import org.lishenzhi.law.fees.FilingFee;
import org.springframework.stereotype.Component;

/** 起诉收件: takes in the suit that a clerk enters at the counter. */
@Component
final class FileSuitOpener implements Opener {

    private final Intake intake;

    FileSuitOpener(Intake intake) {
        this.intake = intake;
    }

    @Override
    public String form() {
        return "file-suit";
    }

    @Override
    public String open(Answers answers, String by) {
        Stream<NewParty> plaintiffs = answers.rows("plaintiffs").stream().map(row -> party(PartyRole.APPLICANT, row));
        Stream<NewParty> defendants = answers.rows("defendants").stream().map(row -> party(PartyRole.RESPONDENT, row));
        var suit = new NewSuit(
                "counter/" + UUID.randomUUID(),
                answers.date("receivedOn"),
                answers.text("cause"),
                answers.text("claims"),
                answers.choice("claimKind", FilingFee.Kind.class),
                answers.find("amount").map(BigDecimal::new).orElse(null),
                Stream.concat(plaintiffs, defendants).toList(),
                answers.find("earlierNumber").orElse(null));
        return intake.file(suit, by).caseId();
    }

    private static NewParty party(PartyRole role, Answers row) {
        return new NewParty(
                role,
                row.choice("partyKind", PartyKind.class),
                row.text("name"),
                row.find("idNumber").orElse(null),
                row.find("unverifiable").orElse(null),
                row.find("phone").orElse(null),
                null,
                List.of());
    }
}
