package org.lishenzhi.engine.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.engine.Unrestricted;
import org.springframework.stereotype.Component;

/** The processes of a case that wait for something, as the inbox sees them. */
@Component
class WaitingProcesses {

    private static final String INCOMING_EVENT = "incoming-event";

    private final RuntimeService runtime;
    private final RepositoryService models;
    private final CaseFile cases;
    private final Unrestricted unrestricted;

    WaitingProcesses(RuntimeService runtime, RepositoryService models, CaseFile cases, Unrestricted unrestricted) {
        this.runtime = runtime;
        this.models = models;
        this.cases = cases;
        this.unrestricted = unrestricted;
    }

    /** Tells every execution of the case that waits for the message within its scope; answers whether there was one. */
    boolean tell(String caseId, Consequence.Message message) {
        return unrestricted.call(() -> {
            List<Execution> waiting = waiting(caseId, message);
            waiting.forEach(execution -> tell(execution, message));
            return !waiting.isEmpty();
        });
    }

    /** Begins the process that starts with this event, if a model does; answers whether one does. */
    boolean begin(IncomingEvent event) {
        return unrestricted.call(() -> {
            boolean starts = models.createProcessDefinitionQuery()
                            .messageEventSubscriptionName(event.name().wireName())
                            .count()
                    > 0;
            if (starts) {
                runtime.startProcessInstanceByMessage(event.name().wireName(), number(event), scope(event));
            }
            return starts;
        });
    }

    void handToOfficer(IncomingEvent event) {
        unrestricted.run(() -> runtime.startProcessInstanceByKey(INCOMING_EVENT, number(event), scope(event)));
    }

    private String number(IncomingEvent event) {
        return cases.get(event.caseId()).number();
    }

    /** The routing facts of an event, by which a process that begins with it finds the file and the report. */
    private static Map<String, Object> scope(IncomingEvent event) {
        Map<String, Object> scope = new HashMap<>();
        scope.put(CaseScope.CASE_ID.name(), CaseScope.CASE_ID.stored(event.caseId()));
        scope.put(CaseScope.EVENT_ID.name(), CaseScope.EVENT_ID.stored(event.eventId()));
        if (event.obligationId() != null) {
            scope.put(CaseScope.OBLIGATION_ID.name(), CaseScope.OBLIGATION_ID.stored(event.obligationId()));
        }
        if (event.personId() != null) {
            scope.put(CaseScope.PERSON_ID.name(), CaseScope.PERSON_ID.stored(event.personId()));
        }
        return scope;
    }

    private List<Execution> waiting(String caseId, Consequence.Message message) {
        return runtime
                .createExecutionQuery()
                .messageEventSubscriptionName(message.name())
                .processVariableValueEquals(CaseScope.CASE_ID.name(), caseId)
                .list()
                .stream()
                .filter(execution -> within(execution, CaseScope.OBLIGATION_ID, message.obligationId()))
                .filter(execution -> within(execution, CaseScope.PERSON_ID, message.personId()))
                .filter(execution -> within(execution, CaseScope.EVENT_ID, message.eventId()))
                .toList();
    }

    private boolean within(Execution execution, ProcessVariable<String> scope, @Nullable String id) {
        Object own = runtime.getVariable(execution.getId(), scope.name());
        return own == null || id == null || Objects.equals(own, id);
    }

    /** One message may end what also waited for it; whoever is gone by then need not hear it. */
    private void tell(Execution execution, Consequence.Message message) {
        boolean stillWaiting = runtime.createExecutionQuery()
                        .executionId(execution.getId())
                        .messageEventSubscriptionName(message.name())
                        .count()
                == 1;
        if (stillWaiting) {
            runtime.messageEventReceived(message.name(), execution.getId());
        }
    }
}
