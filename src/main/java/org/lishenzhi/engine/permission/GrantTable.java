package org.lishenzhi.engine.permission;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.AUTHORIZATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.lishenzhi.security.Role;

/**
 * The table of grants: all that the engine grants by role. Tasks are not in it, they follow the one sentence of
 * permission; neither is any right to write, for people write through forms.
 */
final class GrantTable {

    /** Who may start which process by its start form. */
    static final Map<String, Set<Role>> STARTERS = Map.of(
            "case-lifecycle",
            Set.of(Role.FILING_CLERK),
            "judgment-enforcement",
            Set.of(Role.FILING_CLERK),
            "property-preservation",
            Set.of(Role.FILING_CLERK));

    private static final List<Grant> ROWS = List.of(
            Grant.toEverybody(APPLICATION, "tasklist", ACCESS),
            Grant.of(Role.MANAGER, APPLICATION, "cockpit", ACCESS),
            Grant.of(Role.TRIAL_ADMINISTRATION, APPLICATION, "cockpit", ACCESS),
            Grant.of(Role.SYSTEM_ADMIN, APPLICATION, "cockpit", ACCESS),
            Grant.of(Role.PROCESS_DESIGNER, APPLICATION, "cockpit", ACCESS),
            Grant.of(Role.SYSTEM_ADMIN, APPLICATION, "admin", ACCESS),
            Grant.of(Role.SECURITY_ADMIN, APPLICATION, "admin", ACCESS),
            // name and picture of a process, beside every task of it
            Grant.toEverybody(PROCESS_DEFINITION, ANY, READ),
            Grant.of(Role.MANAGER, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY),
            Grant.of(Role.TRIAL_ADMINISTRATION, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY),
            Grant.of(
                    Role.SYSTEM_ADMIN,
                    PROCESS_DEFINITION,
                    ANY,
                    READ,
                    READ_INSTANCE,
                    READ_TASK,
                    READ_HISTORY,
                    RETRY_JOB),
            Grant.of(Role.MANAGER, DECISION_DEFINITION, ANY, READ, READ_HISTORY),
            Grant.of(Role.TRIAL_ADMINISTRATION, DECISION_DEFINITION, ANY, READ, READ_HISTORY),
            Grant.of(Role.SYSTEM_ADMIN, DECISION_DEFINITION, ANY, READ, READ_HISTORY),
            // a designer sees the models, not the cases that run on them
            Grant.of(Role.PROCESS_DESIGNER, DECISION_DEFINITION, ANY, READ),
            Grant.of(Role.MANAGER, DECISION_REQUIREMENTS_DEFINITION, ANY, READ),
            Grant.of(Role.TRIAL_ADMINISTRATION, DECISION_REQUIREMENTS_DEFINITION, ANY, READ),
            Grant.of(Role.SYSTEM_ADMIN, DECISION_REQUIREMENTS_DEFINITION, ANY, READ),
            Grant.of(Role.PROCESS_DESIGNER, DECISION_REQUIREMENTS_DEFINITION, ANY, READ),
            Grant.of(Role.MANAGER, DEPLOYMENT, ANY, READ),
            Grant.of(Role.TRIAL_ADMINISTRATION, DEPLOYMENT, ANY, READ),
            Grant.of(Role.SYSTEM_ADMIN, DEPLOYMENT, ANY, READ),
            Grant.of(Role.PROCESS_DESIGNER, DEPLOYMENT, ANY, READ),
            Grant.of(Role.SYSTEM_ADMIN, AUTHORIZATION, ANY, READ),
            Grant.of(Role.SECURITY_ADMIN, AUTHORIZATION, ANY, READ));

    private GrantTable() {}

    /** The whole table, with the standing filters, which everybody may read, and the processes that roles may start. */
    static List<Grant> rows(List<String> filterIds) {
        return Stream.of(
                        ROWS.stream(),
                        filterIds.stream().map(id -> Grant.toEverybody(FILTER, id, READ)),
                        starts(STARTERS))
                .flatMap(rows -> rows)
                .toList();
    }

    /** Starting needs the right on the model and, besides, the right to create an instance of anything. */
    static Stream<Grant> starts(Map<String, Set<Role>> starters) {
        var onModels = starters.entrySet().stream().flatMap(row -> row.getValue().stream()
                .map(role -> Grant.of(role, PROCESS_DEFINITION, row.getKey(), READ, Permissions.CREATE_INSTANCE)));
        var onInstances = starters.values().stream().flatMap(Set::stream).collect(Collectors.toSet()).stream()
                .map(role -> Grant.of(role, PROCESS_INSTANCE, ANY, Permissions.CREATE));
        return Stream.concat(onModels, onInstances);
    }
}
