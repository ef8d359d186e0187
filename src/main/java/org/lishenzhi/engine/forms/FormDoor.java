package org.lishenzhi.engine.forms;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.NewStep;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.casefile.StepRecords;
import org.lishenzhi.casefile.TaskDrafts;
import org.lishenzhi.engine.CaseScope;
import org.springframework.stereotype.Component;

/**
 * The door for everything that a person submits: checked against its form, kept whole as a step record of the case,
 * handed to the stage's receiver; only the fields marked as routing become variables.
 */
@Component
class FormDoor {

    private final FormSchemas schemas;
    private final Turn turn;
    private final SubmissionCheck check;
    private final StepRecords records;
    private final TaskDrafts drafts;
    private final Map<String, Receiver> receivers;
    private final Map<String, Opener> openers;

    FormDoor(
            FormSchemas schemas,
            Turn turn,
            SubmissionCheck check,
            StepRecords records,
            TaskDrafts drafts,
            List<Receiver> receivers,
            List<Opener> openers) {
        this.schemas = schemas;
        this.turn = turn;
        this.check = check;
        this.records = records;
        this.drafts = drafts;
        this.receivers = receivers.stream().collect(Collectors.toUnmodifiableMap(Receiver::form, Function.identity()));
        this.openers = openers.stream().collect(Collectors.toUnmodifiableMap(Opener::form, Function.identity()));
    }

    /** Takes what a person submits for a task; the task is completed by the engine afterwards, in the same transaction. */
    void submit(TaskEntity task, FormData form, VariableMap submitted) {
        String by = person();
        turn.take(task);
        if (task.getAssignee() == null) {
            task.setAssignee(by);
        } else if (!task.getAssignee().equals(by)) {
            throw new NotAllowed("这项任务正由他人办理，不能代为提交");
        }
        FormSchema schema = schemas.of(form);
        Step step = Step.of(task, schema.id());
        Answers answers = check.check(schema, submitted);
        keep(step.caseId(), schema, step.title(), step.taskId(), answers, by);
        Receiver receiver = receivers.get(schema.id());
        if (receiver != null) {
            receiver.receive(step, answers, by);
        }
        drafts.forget(task.getId());
        route(schema, answers, task);
    }

    /** Takes what a person submits to start a process: opens the case first, then remembers its id in the process. */
    void start(ExecutionEntity instance, FormData form, VariableMap submitted) {
        String by = person();
        FormSchema schema = schemas.of(form);
        Answers answers = check.check(schema, submitted);
        Opener opener = openers.get(schema.id());
        if (opener == null) {
            throw new IllegalStateException("表单 %s 没有开案的办法".formatted(schema.id()));
        }
        String caseId = opener.open(answers, by);
        CaseScope.CASE_ID.set(instance, caseId);
        keep(caseId, schema, instance.getProcessDefinition().getName(), null, answers, by);
        route(schema, answers, instance);
    }

    private void keep(
            String caseId, FormSchema schema, String title, @Nullable String taskId, Answers answers, String by) {
        records.keep(new NewStep(caseId, schema.id(), title, taskId, answers.all(), schema.sensitiveFields(), by));
    }

    private static void route(FormSchema schema, Answers answers, VariableScope scope) {
        schema.fields().stream()
                .filter(FormField::routing)
                .forEach(field ->
                        scope.setVariable(field.key(), answers.find(field.key()).orElse(null)));
    }

    private static String person() {
        String by = Context.getCommandContext().getAuthenticatedUserId();
        if (by == null) {
            throw new NotAllowed("请先登录");
        }
        return by;
    }
}
