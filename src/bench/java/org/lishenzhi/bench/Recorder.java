package org.lishenzhi.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.lishenzhi.engine.ParseListeners;
import org.lishenzhi.law.CourtClock;
import org.springframework.boot.test.context.TestComponent;

/**
 * Watches one case of ours from its beginning to its end, so that the stock engine can be led along the same path:
 * what each service step decided, on which days which timers fired, and how many there were of each.
 */
@TestComponent
class Recorder extends AbstractProcessEnginePlugin {

    private final CourtClock clock;
    private final Map<String, Map<String, Object>> before = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> decided = new ConcurrentHashMap<>();
    private final Map<LocalDate, Set<String>> timers = new ConcurrentHashMap<>();
    private volatile boolean watching;

    Recorder(CourtClock clock) {
        this.clock = clock;
    }

    void watch(boolean now) {
        watching = now;
    }

    /** The variables that a service step wrote. */
    Map<String, Object> decidedAt(String activityId) {
        return decided.getOrDefault(activityId, Map.of());
    }

    /** The timer events that happened on that day. */
    Set<String> timersOn(LocalDate day) {
        return timers.getOrDefault(day, Set.of());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ParseListeners.add(configuration, new Watching());
    }

    private final class Watching extends AbstractBpmnParseListener {

        @Override
        public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            listen(activity, ExecutionListener.EVENTNAME_START, step -> before.put(step.getId(), known(step)));
            listen(activity, ExecutionListener.EVENTNAME_END, Recorder.this::keep);
        }

        @Override
        public void parseBoundaryTimerEventDefinition(Element element, boolean interrupting, ActivityImpl activity) {
            listen(activity, ExecutionListener.EVENTNAME_START, step -> fired(activity));
        }

        @Override
        public void parseIntermediateTimerEventDefinition(Element element, ActivityImpl activity) {
            listen(activity, ExecutionListener.EVENTNAME_END, step -> fired(activity));
        }

        private void listen(ActivityImpl activity, String event, ExecutionListener listener) {
            activity.addBuiltInListener(event, (ExecutionListener) step -> {
                if (watching) {
                    listener.notify(step);
                }
            });
        }
    }

    private void fired(ActivityImpl activity) {
        timers.computeIfAbsent(clock.today(), day -> new LinkedHashSet<>()).add(activity.getId());
    }

    private void keep(DelegateExecution step) {
        Map<String, Object> had = before.getOrDefault(step.getId(), Map.of());
        Map<String, Object> written = known(step);
        Set<String> unchanged = new HashSet<>();
        written.forEach((name, value) -> {
            if (Objects.equals(value, had.get(name))) {
                unchanged.add(name);
            }
        });
        written.keySet().removeAll(unchanged);
        decided.put(step.getCurrentActivityId(), written);
    }

    private static Map<String, Object> known(DelegateExecution step) {
        return new HashMap<>(step.getVariables());
    }
}
