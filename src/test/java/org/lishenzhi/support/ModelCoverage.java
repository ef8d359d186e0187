package org.lishenzhi.support;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.lishenzhi.engine.ParseListeners;
import org.springframework.boot.test.context.TestComponent;

/**
 * Remembers which nodes and flows of the models the tests of this JVM have passed. A library for this exists, but it
 * wants an engine of its own per test class; the suite has one for all.
 */
@TestComponent
public class ModelCoverage extends AbstractProcessEnginePlugin {

    private final Set<String> passed = ConcurrentHashMap.newKeySet();

    /** Whether a node was entered or a flow taken. */
    public boolean isPassed(String process, String elementId) {
        return passed.contains(process + '/' + elementId);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ParseListeners.add(configuration, new Watching());
    }

    private final class Watching extends AbstractBpmnParseListener {

        @Override
        public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
            processes.forEach(this::watch);
        }

        private void watch(ScopeImpl scope) {
            for (ActivityImpl activity : scope.getActivities()) {
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, new Pass(activity.getId()));
                for (PvmTransition flow : activity.getOutgoingTransitions()) {
                    ((TransitionImpl) flow)
                            .addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, new Pass(flow.getId()));
                }
                watch(activity);
            }
        }
    }

    /** One node or flow, entered in the list when an execution comes by. */
    private final class Pass implements ExecutionListener {

        private final String elementId;

        private Pass(String elementId) {
            this.elementId = elementId;
        }

        @Override
        public void notify(DelegateExecution execution) {
            String process = execution.getProcessDefinitionId().replaceFirst(":.*", "");
            passed.add(process + '/' + elementId);
        }
    }
}
