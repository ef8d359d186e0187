package org.lishenzhi.engine.time;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Gives a user task that names a rule in its extension property {@code deadline} the due date of that rule. */
final class TaskDeadlines extends AbstractBpmnParseListener {

    static final String PROPERTY = "deadline";

    private final ProcessEngineConfigurationImpl configuration;

    TaskDeadlines(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ruleOf(element).ifPresent(rule -> {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.setDueDateExpression(configuration
                    .getExpressionManager()
                    .createExpression("${lastMinute(execution,'%s')}".formatted(rule)));
            activity.setProperty(PROPERTY, rule);
        });
    }

    /** The rule that an open task is under, if its model names one. */
    static @Nullable String ruleOf(RepositoryService models, Task task) {
        var model = (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) models).getDeployedProcessDefinition(task.getProcessDefinitionId());
        return (String) model.findActivity(task.getTaskDefinitionKey()).getProperty(PROPERTY);
    }

    private static Optional<String> ruleOf(Element element) {
        return Optional.ofNullable(element.element("extensionElements"))
                .map(extensions -> extensions.element("properties"))
                .stream()
                .flatMap(properties -> properties.elements("property").stream())
                .filter(property -> PROPERTY.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst();
    }
}
