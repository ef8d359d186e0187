package org.lishenzhi.engine.forms;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.FormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.lishenzhi.engine.Refusal;
import org.springframework.beans.factory.ObjectProvider;

/** The form handler of every user task: shows what the desk lays out, submits through the door. */
final class CourtTaskForm implements TaskFormHandler {

    private final TaskFormHandler stock;
    private final ObjectProvider<FormDoor> door;
    private final ObjectProvider<FormDesk> desk;

    CourtTaskForm(TaskFormHandler stock, ObjectProvider<FormDoor> door, ObjectProvider<FormDesk> desk) {
        this.stock = stock;
        this.door = door;
        this.desk = desk;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        TaskFormData form = stock.createTaskForm(task);
        if (form.getCamundaFormRef() != null) {
            form.getFormFields().addAll(desk.getObject().lay(task, form));
        }
        return form;
    }

    @Override
    public void submitFormVariables(VariableMap properties, VariableScope scope) {
        var task = (TaskEntity) scope;
        Refusal.translating(() -> door.getObject().submit(task, stock.createTaskForm(task), properties));
    }

    /** The engine configured the stock handler already; there is nothing left to parse. See {@link FormHandler}. */
    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {}
}
