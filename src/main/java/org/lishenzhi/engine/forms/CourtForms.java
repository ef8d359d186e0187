package org.lishenzhi.engine.forms;

import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.lishenzhi.engine.ParseListeners;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts the court's door in place of the engine's form handlers, for every task form and every start form. Models are
 * read while the application is still being put together, so the door is looked up only when somebody uses it.
 */
@Component
final class CourtForms extends AbstractProcessEnginePlugin {

    private final ObjectProvider<FormDoor> door;
    private final ObjectProvider<FormDesk> desk;

    CourtForms(ObjectProvider<FormDoor> door, ObjectProvider<FormDesk> desk) {
        this.door = door;
        this.desk = desk;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ParseListeners.add(configuration, new Doors());
    }

    private final class Doors extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            if (task.getCamundaFormDefinitionKey() != null) {
                task.setTaskFormHandler(new CourtTaskForm(task.getTaskFormHandler(), door, desk));
            }
        }

        @Override
        public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            if (scope instanceof ProcessDefinitionEntity process
                    && activity == process.getInitial()
                    && process.getStartFormDefinition() != null
                    && process.getStartFormDefinition().getCamundaFormDefinitionKey() != null) {
                process.setStartFormHandler(new CourtStartForm(process.getStartFormHandler(), door));
            }
        }
    }
}
