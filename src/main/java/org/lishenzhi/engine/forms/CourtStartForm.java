package org.lishenzhi.engine.forms;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.lishenzhi.engine.Refusal;
import org.springframework.beans.factory.ObjectProvider;

/** The form handler of every start form: submits through the door. */
final class CourtStartForm implements StartFormHandler {

    private final StartFormHandler stock;
    private final ObjectProvider<FormDoor> door;

    CourtStartForm(StartFormHandler stock, ObjectProvider<FormDoor> door) {
        this.stock = stock;
        this.door = door;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return stock.createStartFormData(definition);
    }

    @Override
    public void submitFormVariables(VariableMap properties, VariableScope scope) {
        var instance = (ExecutionEntity) scope;
        Refusal.translating(() -> door.getObject()
                .start(instance, stock.createStartFormData(instance.getProcessDefinition()), properties));
    }

    /** The engine configured the stock handler already; there is nothing left to parse. */
    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {}
}
