package org.lishenzhi.engine.permission;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

/** The filters that everybody finds in Tasklist, made once; whoever reads one sees his own tasks in it. */
record StandingFilters(FilterService filters, TaskService tasks) {

    private static final List<Wanted> WANTED = List.of(
            new Wanted("我的待办", "由我办理的任务", query -> query.taskAssigneeExpression("${currentUser()}")),
            new Wanted("本组待办", "本组尚无人签收的任务", query -> query.taskCandidateGroupInExpression("${currentUserGroups()}")),
            new Wanted("今日到期", "今天之内必须办完的任务", query -> query.dueAfterExpression("${now()}")
                    .dueBeforeExpression("${endOfToday()}")),
            new Wanted("已逾期", "期限已过仍未办结的任务", query -> query.dueBeforeExpression("${now()}")));

    /** Makes what is missing and answers the ids of all. */
    List<String> present() {
        return WANTED.stream().map(this::present).toList();
    }

    private String present(Wanted wanted) {
        Filter existing = filters.createTaskFilterQuery().filterName(wanted.name()).list().stream()
                .findFirst()
                .orElse(null);
        return (existing == null ? make(wanted) : existing).getId();
    }

    private Filter make(Wanted wanted) {
        TaskQuery query = wanted.question().apply(tasks.createTaskQuery());
        return filters.saveFilter(filters.newTaskFilter(wanted.name())
                .setQuery(query.orderByDueDate().asc())
                .setProperties(Map.of(
                        "description",
                        wanted.description(),
                        "priority",
                        WANTED.indexOf(wanted) + 1,
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false)));
    }

    /** A filter as it should stand: its name, what it shows, and the question it puts. */
    private record Wanted(String name, String description, UnaryOperator<TaskQuery> question) {}
}
