package org.lishenzhi.enforcement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.FieldProblem;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.PartyRole;

/** A problem with one party or obligation of an application, told so that one sees which of several it is. */
final class FiledProblem {

    private static final Pattern POSITION = Pattern.compile("(parties|obligations)\\[(\\d+)]\\..*");

    private FiledProblem() {}

    static FieldProblem named(FieldProblem problem, List<NewParty> parties) {
        Matcher position = POSITION.matcher(problem.field());
        if (!position.matches()) {
            return problem;
        }
        int index = Integer.parseInt(position.group(2));
        String which =
                position.group(1).equals("obligations") ? "判项第 %d 行".formatted(index + 1) : party(parties, index);
        return new FieldProblem(problem.field(), "%s：%s".formatted(which, problem.message()));
    }

    private static String party(List<NewParty> parties, int index) {
        PartyRole role = parties.get(index).role();
        long ordinal = parties.subList(0, index + 1).stream()
                .filter(other -> other.role() == role)
                .count();
        return "第 %d 名%s".formatted(ordinal, role.label(CaseState.ENFORCEMENT_REQUESTED));
    }
}
