package org.lishenzhi.succession;

import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseSection;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRoll;
import org.springframework.stereotype.Component;

/** Who of a case's parties changed, and how: the applications, and those who are parties no more. */
@Component
final class SuccessionSection implements CaseSection {

    private final Successions successions;
    private final PartyRoll roll;
    private final CaseFile cases;

    SuccessionSection(Successions successions, PartyRoll roll, CaseFile cases) {
        this.successions = successions;
        this.roll = roll;
        this.cases = cases;
    }

    @Override
    public String title() {
        return "当事人变更";
    }

    @Override
    public List<Line> of(String caseId) {
        List<Line> lines = new ArrayList<>();
        successions.of(caseId).forEach(succession -> lines.add(line(succession)));
        roll.everyone(caseId).stream()
                .filter(party -> party.leftOn() != null || party.joinedOn() != null)
                .forEach(party -> lines.add(line(caseId, party)));
        return lines;
    }

    private Line line(Succession succession) {
        String closed = succession.closedOn() == null ? "" : " " + succession.closedOn();
        return new Line(
                succession.state().label() + closed,
                "%s收到申请。%s".formatted(succession.appliedOn(), successions.told(succession)));
    }

    private Line line(String caseId, Party party) {
        String from = party.joinedOn() == null ? "" : "自%s".formatted(party.joinedOn());
        String to = party.leftOn() == null ? "" : "至%s".formatted(party.leftOn());
        return new Line(
                (party.leftOn() == null ? "" : "原")
                        + party.role().label(cases.get(caseId).state()),
                "%s %s%s".formatted(party.maskedName(), from, to));
    }
}
