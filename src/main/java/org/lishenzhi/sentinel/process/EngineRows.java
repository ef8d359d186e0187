package org.lishenzhi.sentinel.process;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts of questions to the engine's own tables. The sentinel's own tasks are never work of a case. */
final class EngineRows {

    private EngineRows() {}

    /** The case of a process instance, as a join on the alias {@code case_of}. */
    static String caseOf(String instance) {
        return "act_ru_variable case_of on case_of.execution_id_ = %s and case_of.name_ = 'caseId'".formatted(instance);
    }

    /** Ids of catching events on the way of a process begin so; those at the edge of a step, or of a sub-process, do not. */
    static String onTheWay(String activity) {
        return "%s like 'Event%%'".formatted(activity);
    }

    /** Whether a process instance belongs to the court's models and not to the sentinel. */
    static String ofTheCourt(String definition) {
        return "not exists (select 1 from act_re_procdef sentinel where sentinel.id_ = %s and sentinel.key_ = '%s')"
                .formatted(definition, StuckCaseProcess.KEY);
    }

    /** The value that a variable has at the innermost of these executions that has it. */
    static String innermost(String variable, String... executions) {
        return Stream.of(executions)
                .map(execution -> "(select max(text_) from act_ru_variable where name_ = '%s' and execution_id_ = %s)"
                        .formatted(variable, execution))
                .collect(Collectors.joining(", ", "coalesce(", ", '')"));
    }
}
