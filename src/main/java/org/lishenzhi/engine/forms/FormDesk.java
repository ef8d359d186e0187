package org.lishenzhi.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** The desk on which an opened form lies: asks the form's presenter what to show, and offers it as form fields. */
@Component
class FormDesk {

    private final Map<String, Presenter> presenters;
    private final CaseHeading heading;
    private final ObjectMapper json = new ObjectMapper();

    FormDesk(List<Presenter> presenters, CaseHeading heading) {
        this.presenters =
                presenters.stream().collect(Collectors.toUnmodifiableMap(Presenter::form, Function.identity()));
        this.heading = heading;
    }

    /** What to show on the form of a task; nothing unless the person is opening it right now. */
    List<FormField> lay(TaskEntity task, String formId) {
        if (!(Context.getCommandInvocationContext().getCommand() instanceof GetTaskFormVariablesCmd)) {
            return List.of();
        }
        Step step = Step.of(task, formId);
        var page = new Page();
        heading.present(step, page);
        Presenter presenter = presenters.get(formId);
        if (presenter != null) {
            presenter.present(step, page);
        }
        return page.values().entrySet().stream()
                .map(value -> field(value.getKey(), value.getValue()))
                .toList();
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
