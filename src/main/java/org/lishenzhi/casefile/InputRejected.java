package org.lishenzhi.casefile;

import java.util.List;
import java.util.stream.Collectors;

/** What a person submitted cannot be taken; nothing of it was kept. Answered with 400 and the problems, field by field. */
public final class InputRejected extends RuntimeException {

    private final transient List<FieldProblem> problems;

    public InputRejected(List<FieldProblem> problems) {
        super(problems.stream().map(FieldProblem::message).collect(Collectors.joining("；")));
        this.problems = List.copyOf(problems);
    }

    public InputRejected(String field, String message) {
        this(List.of(new FieldProblem(field, message)));
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
