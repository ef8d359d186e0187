package org.lishenzhi.engine.edge;

import java.util.List;
import java.util.Optional;

/**
 * The list of calls that the engine answers over HTTP; what is not on it is refused.
 *
 * <p>A piece of a path is written {@code {}}, a choice {@code (a|b)}, an optional end {@code [/count]}, a file below a
 * folder {@code **}. Paths are those of the engine, whether they came in by {@code /engine-rest} or through a web app;
 * the last block are the web apps' own. Not on the list, on purpose: whatever completes a task past its form, sets
 * variables, delegates, correlates, signals, modifies, deploys, deletes, migrates, evaluates, creates people or grants.
 */
final class AllowedCalls {

    private static final String LIST =
            """
            # ---- What every member of the court needs for his tasks; the engine shows each his own
            everyone      GET                      /(engine|version)
            everyone      GET POST                 /task[/count]
            everyone      GET                      /task/{}[/(form|form-variables|deployed-form|identity-links|comment)]
            everyone      GET                      /task/{}/comment/{}
            everyone      POST                     /task/{}/(claim|unclaim|submit-form|comment/create)
            everyone      GET OPTIONS              /filter
            everyone      GET                      /filter/count
            everyone      POST                     /filter/create
            everyone      GET OPTIONS PUT DELETE   /filter/{}
            everyone      GET POST                 /filter/{}/(list|count|singleResult)
            everyone      GET                      /history/user-operation[/count]

            # ---- Models and forms
            everyone      GET                      /process-definition[/(count|statistics)]
            everyone      GET                      /process-definition[/key]/{}
            everyone      GET                      /process-definition[/key]/{}/(xml|diagram|statistics)
            everyone      GET                      /process-definition[/key]/{}/(startForm|form-variables|deployed-start-form)
            everyone      GET                      /process-definition[/key]/{}/static-called-process-definitions
            everyone      POST                     /process-definition[/key]/{}/submit-form
            everyone      GET                      /(decision|decision-requirements|case)-definition[/count]
            everyone      GET                      /(decision|decision-requirements|case)-definition[/key]/{}[/(xml|diagram)]
            everyone      GET                      /deployment[/(count|registered)]
            everyone      GET                      /deployment/{}[/resources[/{}[/data]]]

            # ---- The course of cases, as far as the engine's grants show it
            everyone      GET POST                 /(process-instance|execution|job|job-definition)[/count]
            everyone      GET                      /(process-instance|execution|job|job-definition|incident)/{}
            everyone      GET                      /process-instance/{}/activity-instances
            everyone      GET                      /(incident|event-subscription)[/count]

            # ---- People and roles
            everyone      GET POST                 /group[/count]
            everyone      GET                      /(user|tenant|authorization)[/count]
            everyone      GET                      /authorization/check
            everyone      GET                      /user/{}/profile
            everyone      GET                      /(group|tenant|authorization)/{}
            everyone      OPTIONS                  /(user|group|tenant|authorization)[/{}]
            everyone      GET                      /identity/(groups|password-policy)

            # ---- Supervision: variables, history, load
            overseers     GET                      /task/{}/(variables|localVariables)[/{}[/data]]
            overseers     GET                      /process-instance/{}/(variables[/{}[/data]]|comment)
            overseers     GET                      /execution/{}/localVariables[/{}[/data]]
            overseers     GET POST                 /variable-instance[/count]
            overseers     GET                      /variable-instance/{}[/data]
            overseers     GET POST                 /history/(process-instance|task|activity-instance|variable-instance|detail)[/count]
            overseers     GET                      /history/(process-instance|activity-instance|variable-instance|detail)/{}[/data]
            overseers     GET                      /history/(process-instance|task)/report
            overseers     GET                      /history/(incident|identity-link-log|job-log|decision-instance)[/count]
            overseers     GET                      /history/(job-log|decision-instance)/{}
            overseers     GET                      /history/(process-definition|decision-requirements-definition)/{}/statistics
            overseers     GET                      /history/cleanup/(configuration|job|jobs)
            overseers     GET                      /[history/]batch[/(count|statistics|statistics/count|{})]
            overseers     GET POST                 /external-task[/count]
            overseers     GET                      /metrics[/{}/sum]
            overseers     GET                      /task/report/candidate-group-count

            # ---- Repair: a failed step is tried again; traces may show more than a manager should see
            system-admin  PUT                      /job/{}/retries
            system-admin  PUT DELETE               /incident/{}/annotation
            system-admin  GET                      /[history/](job|job-log)/{}/stacktrace

            # ---- The web apps' own calls
            everyone      GET                      /camunda/api/(admin|cockpit|tasklist|welcome)/plugin/{}/static/**
            everyone      GET                      /camunda/api/admin/auth/user/{}
            everyone      POST                     /camunda/api/admin/auth/user/{}/logout
            overseers     GET POST                 /camunda/api/cockpit/plugin/base/{}/(incident|process-instance)[/count]
            overseers     GET POST                 /camunda/api/cockpit/plugin/base/{}/process-instance/{}/called-process-instances
            overseers     GET                      /camunda/api/cockpit/plugin/base/{}/process-definition/(statistics|statistics-count)
            overseers     GET POST                 /camunda/api/cockpit/plugin/base/{}/process-definition/{}/called-process-definitions
            overseers     GET                      /camunda/api/admin/plugin/adminPlugins/{}/metrics/{}
            """;

    private final List<AllowedCall> calls = LIST.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(AllowedCall::of)
            .toList();

    /** To whom the call is open; empty if to nobody. The path is the one that {@link EnginePath} gives. */
    Optional<AllowedTo> to(String method, String path) {
        return calls.stream()
                .filter(call -> call.covers(method, path))
                .map(AllowedCall::to)
                .findFirst();
    }
}
