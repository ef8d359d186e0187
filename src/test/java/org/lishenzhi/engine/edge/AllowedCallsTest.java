package org.lishenzhi.engine.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Every door past the form is named here: a row added to the list too generously fails one of these. */
class AllowedCallsTest {

    private final AllowedCalls calls = new AllowedCalls();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GET     | /engine-rest/task                                                        | EVERYONE
                    POST    | /engine-rest/task                                                        | EVERYONE
                    POST    | /engine-rest/task/count                                                  | EVERYONE
                    GET     | /engine-rest/engine/default/task/4711                                    | EVERYONE
                    GET     | /camunda/api/engine/engine/                                              | EVERYONE
                    GET     | /camunda/api/engine/engine/default/task/4711/form                        | EVERYONE
                    GET     | /camunda/api/engine/engine/default/task/4711/form-variables              | EVERYONE
                    GET     | /camunda/api/engine/engine/default/task/4711/deployed-form               | EVERYONE
                    POST    | /camunda/api/engine/engine/default/task/4711/claim                       | EVERYONE
                    POST    | /camunda/api/engine/engine/default/task/4711/unclaim                     | EVERYONE
                    POST    | /camunda/api/engine/engine/default/task/4711/submit-form                 | EVERYONE
                    POST    | /camunda/api/engine/engine/default/task/4711/comment/create              | EVERYONE
                    OPTIONS | /camunda/api/engine/engine/default/filter                                | EVERYONE
                    POST    | /camunda/api/engine/engine/default/filter/4711/list                      | EVERYONE
                    GET     | /camunda/api/engine/engine/default/history/user-operation/count          | EVERYONE
                    POST    | /engine-rest/process-definition/eviction:1:4711/submit-form              | EVERYONE
                    POST    | /engine-rest/process-definition/eviction%3A1%3A4711/submit-form          | EVERYONE
                    POST    | /engine-rest/process-definition/key/eviction/submit-form                 | EVERYONE
                    GET     | /engine-rest/process-definition/key/eviction/xml                         | EVERYONE
                    GET     | /engine-rest/deployment/4711/resources/4712/data                         | EVERYONE
                    POST    | /engine-rest/process-instance/count                                      | EVERYONE
                    GET     | /engine-rest/incident/count                                              | EVERYONE
                    GET     | /engine-rest/job/4711                                                    | EVERYONE
                    POST    | /camunda/api/engine/engine/default/group                                 | EVERYONE
                    GET     | /camunda/api/engine/engine/default/authorization/check                   | EVERYONE
                    GET     | /camunda/api/engine/engine/default/user/zhi.xing/profile                 | EVERYONE
                    GET     | /camunda/api/cockpit/plugin/base/static/app/plugin.js                    | EVERYONE
                    GET     | /camunda/api/admin/auth/user/default                                     | EVERYONE
                    POST    | /camunda/api/admin/auth/user/default/logout                              | EVERYONE
                    GET     | /engine-rest/task/4711/variables                                         | OVERSEERS
                    GET     | /engine-rest/task/4711/variables/caseId/data                             | OVERSEERS
                    GET     | /engine-rest/process-instance/4711/variables                             | OVERSEERS
                    POST    | /engine-rest/variable-instance                                           | OVERSEERS
                    GET     | /engine-rest/history/variable-instance/4711                              | OVERSEERS
                    GET     | /engine-rest/history/process-instance/4711                               | OVERSEERS
                    POST    | /engine-rest/history/task/count                                          | OVERSEERS
                    GET     | /camunda/api/engine/engine/default/history/batch/count                   | OVERSEERS
                    POST    | /camunda/api/cockpit/plugin/base/default/process-instance/count          | OVERSEERS
                    PUT     | /engine-rest/job/4711/retries                                            | SYSTEM_ADMIN
                    PUT     | /camunda/api/engine/engine/default/incident/4711/annotation              | SYSTEM_ADMIN
                    GET     | /engine-rest/job/4711/stacktrace                                         | SYSTEM_ADMIN
                    """)
    void isOpenTo(String method, String path, AllowedTo to) {
        assertThat(calls.to(method, pathOf(path))).contains(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    POST    | /engine-rest/task/4711/complete
                    POST    | /engine-rest/task/4711/complete/
                    POST    | /engine-rest/task/4711/%63omplete
                    POST    | /engine-rest/task/4711/complete;submit-form
                    POST    | /engine-rest/task/4711/claim/../complete
                    POST    | /engine-rest/task/../submit-form
                    POST    | /engine-rest//task/4711/submit-form
                    POST    | /engine-rest/task/a%2Fcomplete/claim
                    POST    | /engine-rest/engine/default/task/4711/complete
                    POST    | /camunda/api/engine/engine/default/task/4711/complete
                    POST    | /engine-rest/task/4711/resolve
                    POST    | /engine-rest/task/4711/delegate
                    POST    | /engine-rest/task/4711/assignee
                    POST    | /engine-rest/task/4711/identity-links
                    POST    | /engine-rest/task/4711/identity-links/delete
                    POST    | /engine-rest/task/4711/bpmnError
                    POST    | /engine-rest/task/4711/bpmnEscalation
                    POST    | /engine-rest/task/4711/variables
                    PUT     | /engine-rest/task/4711/variables/noticeDecision
                    POST    | /engine-rest/task/4711/localVariables
                    PUT     | /engine-rest/task/4711
                    DELETE  | /engine-rest/task/4711
                    DELETE  | /engine-rest/task/4711/comment/4712
                    PUT     | /engine-rest/task/4711/comment
                    POST    | /engine-rest/task/4711/attachment/create
                    POST    | /engine-rest/task/create
                    GET     | /engine-rest/task/4711/rendered-form
                    POST    | /engine-rest/process-definition/key/eviction/start
                    POST    | /engine-rest/process-definition/eviction:1:4711/start
                    POST    | /engine-rest/process-definition/eviction:1:4711/restart
                    PUT     | /engine-rest/process-definition/eviction:1:4711/suspended
                    DELETE  | /engine-rest/process-definition/eviction:1:4711
                    POST    | /engine-rest/message
                    POST    | /engine-rest/signal
                    POST    | /engine-rest/condition
                    POST    | /engine-rest/process-instance/4711/variables
                    POST    | /engine-rest/process-instance/4711/modification
                    PUT     | /engine-rest/process-instance/4711/suspended
                    DELETE  | /engine-rest/process-instance/4711
                    POST    | /engine-rest/process-instance/delete
                    POST    | /engine-rest/process-instance/message-async
                    POST    | /engine-rest/process-instance/variables-async
                    POST    | /engine-rest/execution/4711/signal
                    POST    | /engine-rest/execution/4711/messageSubscriptions/PremisesVacated/trigger
                    POST    | /engine-rest/execution/4711/create-incident
                    POST    | /engine-rest/modification/execute
                    POST    | /engine-rest/migration/execute
                    POST    | /engine-rest/external-task/fetchAndLock
                    POST    | /engine-rest/external-task/4711/complete
                    POST    | /engine-rest/job/4711/execute
                    POST    | /engine-rest/job/retries
                    PUT     | /engine-rest/job/4711/duedate
                    PUT     | /engine-rest/job-definition/4711/retries
                    DELETE  | /engine-rest/incident/4711
                    POST    | /engine-rest/deployment/create
                    POST    | /engine-rest/deployment/4711/redeploy
                    DELETE  | /engine-rest/deployment/4711
                    POST    | /engine-rest/decision-definition/key/statutory-deadlines/evaluate
                    POST    | /engine-rest/history/cleanup
                    DELETE  | /engine-rest/history/process-instance/4711
                    POST    | /engine-rest/history/process-instance/delete
                    POST    | /engine-rest/user/create
                    PUT     | /engine-rest/user/zhi.xing/credentials
                    POST    | /engine-rest/group/create
                    PUT     | /engine-rest/group/court-president/members/zhi.xing
                    POST    | /engine-rest/authorization/create
                    PUT     | /engine-rest/authorization/4711
                    POST    | /engine-rest/identity/verify
                    POST    | /engine-rest/telemetry/configuration
                    POST    | /engine-rest/schema/log
                    POST    | /camunda/api/admin/auth/user/default/login/tasklist
                    POST    | /camunda/api/admin/setup/default/user/create
                    GET     | /camunda/api/cockpit/plugin/base/static/../../secret
                    GET     | /camunda//api/engine/engine/default/task
                    GET     | /engine-rest
                    """)
    void isOpenToNobody(String method, String path) {
        assertThat(calls.to(method, pathOf(path))).isEmpty();
    }

    private static String pathOf(String uri) {
        return EnginePath.of(new MockHttpServletRequest("GET", uri));
    }
}
