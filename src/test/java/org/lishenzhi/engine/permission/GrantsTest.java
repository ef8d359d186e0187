package org.lishenzhi.engine.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.security.Role;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine grants is what the table says, no more, after every start. */
@CourtTest
class GrantsTest {

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private FilterService filters;

    @ParameterizedTest
    @CsvSource({
        "judge-assistant,      tasklist, true",
        "judge-assistant,      cockpit,  false",
        "judge-assistant,      admin,    false",
        "manager,              cockpit,  true",
        "manager,              admin,    false",
        "trial-administration, cockpit,  true",
        "process-designer,     cockpit,  true",
        "process-designer,     admin,    false",
        "system-admin,         cockpit,  true",
        "system-admin,         admin,    true",
        "security-admin,       admin,    true",
        "security-admin,       cockpit,  false"
    })
    void anApplicationOpensTo(String group, String application, boolean opens) {
        assertThat(may(group, Permissions.ACCESS, Resources.APPLICATION, application))
                .isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource({
        "enforcement-officer,  READ,          true",
        "enforcement-officer,  READ_INSTANCE, false",
        "enforcement-officer,  READ_HISTORY,  false",
        "process-designer,     READ_INSTANCE, false",
        "manager,              READ_INSTANCE, true",
        "manager,              READ_HISTORY,  true",
        "manager,              RETRY_JOB,     false",
        "system-admin,         RETRY_JOB,     true",
        "system-admin,         UPDATE_INSTANCE, false",
        "system-admin,         DELETE_INSTANCE, false",
        "system-admin,         UPDATE_TASK,   false"
    })
    void ofProcessesARoleMay(String group, ProcessDefinitionPermissions right, boolean granted) {
        assertThat(may(group, right, Resources.PROCESS_DEFINITION, "eviction")).isEqualTo(granted);
    }

    @Test
    void nobodyMayGrantOrDeployOrDelete() {
        for (Role role : Role.values()) {
            assertThat(may(role.id(), Permissions.CREATE, Resources.AUTHORIZATION, Authorization.ANY))
                    .isFalse();
            assertThat(may(role.id(), Permissions.CREATE, Resources.DEPLOYMENT, Authorization.ANY))
                    .isFalse();
            assertThat(may(role.id(), Permissions.DELETE, Resources.PROCESS_INSTANCE, Authorization.ANY))
                    .isFalse();
        }
    }

    @Test
    void anotherStartChangesNothingAndRemovesWhatTheTableDoesNotSay() {
        List<String> before = rows();
        Authorization slippedIn = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        slippedIn.setGroupId("bailiff");
        slippedIn.setResource(Resources.PROCESS_INSTANCE);
        slippedIn.setResourceId(Authorization.ANY);
        slippedIn.addPermission(Permissions.DELETE);
        authorizations.saveAuthorization(slippedIn);

        new Grants(authorizations)
                .bring(GrantTable.rows(filters.createFilterQuery().list().stream()
                        .map(Filter::getId)
                        .toList()));

        assertThat(rows()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void workingOnTasksWritesNoGrant() {
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .count())
                .isZero();
    }

    @Test
    void everyModelWithAStartFormHasItsStartersAndNoOther() throws IOException {
        try (var models = Files.list(Path.of("bpmn"))) {
            Set<String> withStartForm = models.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .filter(model -> model.getModelElementsByType(StartEvent.class).stream()
                            .anyMatch(start -> start.getCamundaFormRef() != null))
                    .map(model -> model.getModelElementsByType(Process.class)
                            .iterator()
                            .next()
                            .getId())
                    .collect(Collectors.toSet());

            assertThat(GrantTable.STARTERS.keySet()).isEqualTo(withStartForm);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Test
    void whoStartsTwoProcessesGetsTheRightToCreateInstancesOnce() {
        var rows = GrantTable.starts(Map.of("a", Set.of(Role.FILING_CLERK), "b", Set.of(Role.FILING_CLERK)))
                .map(Grant::place)
                .toList();

        assertThat(rows).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void noPlaceIsGrantedTwice() {
        assertThat(GrantTable.rows(List.of("f")).stream().map(Grant::place)).doesNotHaveDuplicates();
    }

    private boolean may(String group, Permission right, Resource resource, String id) {
        return authorizations.isUserAuthorized("anybody", List.of(group), right, resource, id);
    }

    private List<String> rows() {
        return authorizations.createAuthorizationQuery().list().stream()
                .map(row -> row.getId() + "/" + Grant.Place.of(row))
                .toList();
    }
}
