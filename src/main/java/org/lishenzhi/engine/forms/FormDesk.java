package org.lishenzhi.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.lishenzhi.casefile.TaskDrafts;
import org.springframework.stereotype.Component;

/**
 * The desk on which an opened form lies: asks the form's presenter what to show, puts what the person had written before
 * in its place, and offers it as form fields.
 */
@Component
class FormDesk {

    private final Map<String, Presenter> presenters;
    private final CaseHeading heading;
    private final FormSchemas schemas;
    private final TaskDrafts drafts;
    private final ObjectMapper json = new ObjectMapper();

    FormDesk(List<Presenter> presenters, CaseHeading heading, FormSchemas schemas, TaskDrafts drafts) {
        this.presenters =
                presenters.stream().collect(Collectors.toUnmodifiableMap(Presenter::form, Function.identity()));
        this.heading = heading;
        this.schemas = schemas;
        this.drafts = drafts;
    }

    /** What to show on the form of a task; nothing unless the person is opening it right now. */
    List<FormField> lay(TaskEntity task, TaskFormData form) {
        if (!(Context.getCommandInvocationContext().getCommand() instanceof GetTaskFormVariablesCmd)) {
            return List.of();
        }
        String formId = form.getCamundaFormRef().getKey();
        Step step = Step.of(task, formId);
        var page = new Page();
        heading.present(step, page);
        Presenter presenter = presenters.get(formId);
        if (presenter != null) {
            presenter.present(step, page);
        }
        Map<String, Object> shown = new LinkedHashMap<>(page.values());
        shown.putAll(written(task, form));
        return shown.entrySet().stream()
                .map(value -> field(value.getKey(), value.getValue()))
                .toList();
    }

    /** What the person at the keyboard had written into the questions of the form; nothing else can be put in place. */
    private Map<String, Object> written(TaskEntity task, TaskFormData form) {
        String person = Context.getCommandContext().getAuthenticatedUserId();
        Map<String, Object> draft =
                person == null ? Map.of() : drafts.of(task.getId(), person).orElse(Map.of());
        Map<String, Object> answers = new LinkedHashMap<>();
        schemas.of(form).fields().stream()
                .filter(question -> !question.shownOnly())
                .filter(question -> draft.get(question.key()) != null)
                .forEach(question -> answers.put(question.key(), draft.get(question.key())));
        return answers;
    }

    private FormField field(String key, Object value) {
        var field = new FormFieldImpl();
        field.setId(key);
        field.setType(new StringFormType());
        field.setValue(typed(value));
        return field;
    }

    private TypedValue typed(Object value) {
        if (value instanceof String text) {
            return Variables.stringValue(text);
        }
        if (value instanceof Number number) {
            return Variables.numberValue(number);
        }
        if (value instanceof Boolean ticked) {
            return Variables.booleanValue(ticked);
        }
        try {
            return SpinValues.jsonValue(json.writeValueAsString(value)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("表单数据无法写成 JSON", e);
        }
    }
}
