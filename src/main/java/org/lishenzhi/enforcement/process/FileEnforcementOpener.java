package org.lishenzhi.enforcement.process;

import java.util.List;
import java.util.stream.Stream;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Title;
import org.lishenzhi.enforcement.EnforcementIntake;
import org.lishenzhi.enforcement.Jurisdiction;
import org.lishenzhi.enforcement.NewEnforcement;
import org.lishenzhi.enforcement.Transfer;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Opener;
import org.springframework.stereotype.Component;

/** 登记执行案件: takes in the application for enforcement that a clerk enters at the counter. */
@Component
final class FileEnforcementOpener implements Opener {

    private final EnforcementIntake intake;

    FileEnforcementOpener(EnforcementIntake intake) {
        this.intake = intake;
    }

    @Override
    public String form() {
        return "file-enforcement";
    }

    @Override
    public String open(Answers answers, String by) {
        List<Answers> creditors = answers.rows("creditors");
        List<Answers> debtors = answers.rows("debtors");
        Stream<NewParty> applicants = creditors.stream().map(row -> party(PartyRole.APPLICANT, row));
        Stream<NewParty> respondents = debtors.stream().map(row -> party(PartyRole.RESPONDENT, row));
        var filed = new NewEnforcement(
                answers.date("receivedOn"),
                answers.text("cause"),
                answers.text("way").equals("TRANSFER") ? answers.choice("transfer", Transfer.class) : null,
                new Title(
                        answers.text("titleKind"),
                        answers.text("documentNumber"),
                        answers.text("issuedBy"),
                        answers.date("effectiveOn")),
                answers.choice("jurisdiction", Jurisdiction.class),
                answers.find("earlierNumber").orElse(null),
                Stream.concat(applicants, respondents).toList(),
                DutyRows.read(answers.rows("obligations"), creditors.size(), debtors.size()));
        return intake.take(filed, by);
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
