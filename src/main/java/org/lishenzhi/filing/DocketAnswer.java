package org.lishenzhi.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.FieldProblem;

/**
 * What became of one row of a docket.
 *
 * @param line the line of the file, the heading being the first
 * @param caseNumber the 收件号 of its case; none if it was refused
 * @param problems why it was refused, column by column; never what the cell said
 */
public record DocketAnswer(int line, Outcome outcome, @Nullable String caseNumber, List<FieldProblem> problems) {

    public DocketAnswer {
        problems = List.copyOf(problems);
    }

    /** Whether a case was opened for the row. */
    public enum Outcome {
        CREATED,
        ALREADY_THERE,
        REFUSED
    }
}
