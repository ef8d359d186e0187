package org.lishenzhi.trial;

import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseSection;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.Procedure;
import org.springframework.stereotype.Component;

/** The trial of a case, as its file shows it. */
@Component
final class TrialSection implements CaseSection {

    private final CaseFile cases;
    private final Hearings hearings;
    private final Trials trials;
    private final TrialDiary diary;
    private final Appeals appeals;

    TrialSection(CaseFile cases, Hearings hearings, Trials trials, TrialDiary diary, Appeals appeals) {
        this.cases = cases;
        this.hearings = hearings;
        this.trials = trials;
        this.diary = diary;
        this.appeals = appeals;
    }

    @Override
    public String title() {
        return "审判";
    }

    @Override
    public List<Line> of(String caseId) {
        List<Line> lines = new ArrayList<>();
        Procedure procedure = cases.get(caseId).procedure();
        if (procedure != null) {
            lines.add(new Line("审理程序", procedure.label()));
        }
        hearings.of(caseId)
                .forEach(hearing -> lines.add(new Line("第%d次开庭".formatted(hearing.ordinal()), told(hearing))));
        trials.find(caseId).ifPresent(document -> document(caseId, document, lines));
        return lines;
    }

    private void document(String caseId, TrialDocument document, List<Line> lines) {
        lines.add(new Line("裁判文书", document.title()));
        cases.parties(caseId).forEach(party -> diary.of(caseId, party.id(), document.served())
                .ifPresent(served -> lines.add(new Line("送达" + party.maskedName(), told(party, document, served)))));
        diary.of(caseId, TrialEvent.DOCUMENT_EFFECTIVE)
                .ifPresent(
                        effect -> lines.add(new Line("生效日期", effect.occurredOn().toString())));
    }

    private String told(Party party, TrialDocument document, CaseEvent served) {
        return document.appealRule()
                .flatMap(rule -> appeals.lastDay(party.caseId(), party.id(), rule))
                .map(lastDay -> "%s，上诉期至%s".formatted(served.occurredOn(), lastDay))
                .orElse(served.occurredOn().toString());
    }

    private static String told(Hearing hearing) {
        return "%s，%s%s".formatted(hearing.hearingDay(), hearing.place(), hearing.heldOn() == null ? "" : "，已开庭");
    }
}
