package org.lishenzhi.engine.forms;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.engine.CaseScope;

/**
 * The step of a case that a person has in hand, with the ids that lead into the case file.
 *
 * @param formId the form's id, equal to its file name
 * @param title the step's name as the model tells it
 */
public record Step(
        String caseId,
        @Nullable String obligationId,
        @Nullable String personId,
        @Nullable String eventId,
        String formId,
        String taskId,
        String title) {

    static Step of(TaskEntity task, String formId) {
        return new Step(
                CaseScope.CASE_ID.get(task),
                CaseScope.OBLIGATION_ID.find(task).orElse(null),
                CaseScope.PERSON_ID.find(task).orElse(null),
                CaseScope.EVENT_ID.find(task).orElse(null),
                formId,
                task.getId(),
                task.getName());
    }

    /** The obligation that this step serves; an error if the model gave none. */
    public String obligation() {
        return required(obligationId, "obligationId");
    }

    /** The person whom this step concerns; an error if the model gave none. */
    public String person() {
        return required(personId, "personId");
    }

    private String required(@Nullable String id, String name) {
        if (id == null) {
            throw new IllegalStateException("步骤「%s」缺少 %s".formatted(title, name));
        }
        return id;
    }
}
