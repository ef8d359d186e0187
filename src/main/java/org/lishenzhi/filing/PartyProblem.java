package org.lishenzhi.filing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.FieldProblem;
import org.lishenzhi.casefile.NewCase.NewParty;

/** A problem with one party of a suit, told so that one sees which of several it is: 第 2 名被告：…. */
final class PartyProblem {

    private static final Pattern POSITION = Pattern.compile("parties\\[(\\d+)]\\..*");

    private PartyProblem() {}

    static FieldProblem named(FieldProblem problem, List<NewParty> parties) {
        Matcher position = POSITION.matcher(problem.field());
        if (!position.matches()) {
            return problem;
        }
        int index = Integer.parseInt(position.group(1));
        NewParty party = parties.get(index);
        long ordinal = parties.subList(0, index + 1).stream()
                .filter(other -> other.role() == party.role())
                .count();
        return new FieldProblem(
                problem.field(),
                "第 %d 名%s：%s".formatted(ordinal, party.role().label(CaseState.FILING), problem.message()));
    }
}
