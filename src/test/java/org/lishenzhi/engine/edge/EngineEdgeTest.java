package org.lishenzhi.engine.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.eviction.process.EvictionStart;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The engine's API over HTTP: what it answers, what it refuses to whom, and in which words. */
@CourtTest
class EngineEdgeTest {

    private static final String WEB_APPS = "/camunda/api/engine/engine/default";
    private static final String ATTACK =
            "{\"orQueries\":[{\"assignee%sxpression\":\"${''.getClass().forName('java.lang.Runtime')}\"}]}";

    private static final Map<String, Object> CONTACTED = Map.of(
            "contactedOn",
            "2024-09-02",
            "contactManner",
            "电话",
            "attitude",
            "拖延",
            "contactNote",
            "已督促",
            "consequencesTold",
            true);

    @LocalServerPort
    private int port;

    @Autowired
    private Docket docket;

    @Autowired
    private EvictionStart evictions;

    @Autowired
    private CourtHouse court;

    private Obligation house;
    private Task contact;
    private Visitor officer;

    @BeforeEach
    void anEvictionBegins() {
        house = docket.houseCase();
        evictions.begin(house.id());
        contact = court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS);
        officer = Visitor.program(port, Docket.OFFICER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "resolve", "delegate", "assignee", "bpmnError", "bpmnEscalation", "variables"})
    void noCallPastTheFormReachesTheTask(String call) {
        for (String account : List.of(Docket.OFFICER, "xi.tong")) {
            var answer = Visitor.program(port, account).post(task("/" + call), "{}");

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat((String) JsonPath.read(answer.body(), "$.type")).isEqualTo("NotAllowed");
            assertThat(said(answer)).contains("只能通过表单");
        }
        assertThat(court.steps(house.caseId())).containsExactly(Elements.CONTACT_OCCUPANTS);
    }

    @Test
    void nothingIsDeployedStartedDeletedOrToldPastTheCourtsDoors() {
        assertThat(officer.post("/engine-rest/process-definition/key/eviction/start", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.post("/engine-rest/message", "{\"messageName\":\"PremisesVacated\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.program(port, "xi.tong")
                        .delete("/engine-rest/process-instance/" + contact.getProcessInstanceId())
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.program(port, "she.ji")
                        .send(multipart("/engine-rest/deployment/create"))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/task/count",
                "/engine-rest/engine/default/task",
                "/engine-rest/filter/create",
                "/engine-rest/filter/any/list"
            })
    void anExpressionInsideAnOrQueryIsNotEvaluatedForAnybody(String path) {
        var answer = officer.post(path, ATTACK.formatted("E"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(said(answer)).contains("表达式");
        assertThat(officer.post(path, ATTACK.formatted("\\u0045")).statusCode()).isEqualTo(403);
    }

    @Test
    void norIsOneThatComesThroughAWebApplicationOrInTheAddress() {
        var browser = tasklist();

        assertThat(browser.post(WEB_APPS + "/task", ATTACK.formatted("E")).statusCode())
                .isEqualTo(403);
        assertThat(browser.get(WEB_APPS + "/task?assigneeExpression=x").statusCode())
                .isEqualTo(403);
        assertThat(officer.get("/engine-rest/task?dueBefor%65Expression=x").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsTooLargeOrNotJsonIsRefusedBeforeTheEngineReadsIt() {
        var large = officer.post(
                task("/submit-form"), "{\"variables\":{\"contactNote\":{\"value\":\"" + "长".repeat(900_000) + "\"}}}");

        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(said(large)).contains("2MB");
        assertThat(officer.send(multipart(task("/submit-form"))).statusCode()).isEqualTo(415);
        assertThat(officer.form(task("/submit-form"), Map.of("a", "b")).statusCode())
                .isEqualTo(415);
    }

    @Test
    void tasklistIsToldInItsOwnWordsToCloseATaskThatIsGone() {
        var browser = tasklist();
        court.submit(Docket.OFFICER, contact, CONTACTED);

        var submitted = browser.post(WEB_APPS + "/task/" + contact.getId() + "/submit-form", "{}");
        var opened = browser.get(WEB_APPS + "/task/" + contact.getId());

        assertThat(submitted.statusCode()).isEqualTo(404);
        assertThat(said(submitted)).isEqualTo("这项任务已经办结或已撤回（No matching task）");
        assertThat(opened.statusCode()).isEqualTo(404);
        assertThat(said(opened)).contains("No matching task");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/engine/engine/",
                WEB_APPS + "/filter?itemCount=true&resourceType=Task",
                WEB_APPS + "/authorization/check?permissionName=CREATE&resourceName=filter&resourceType=5",
                WEB_APPS + "/process-definition?latest=true&startableInTasklist=true&maxResults=15",
                WEB_APPS + "/history/user-operation/count?taskId=4711",
                WEB_APPS + "/task?assignee=zhi.xing",
                WEB_APPS + "/user/zhi.xing/profile",
                WEB_APPS + "/group?member=zhi.xing"
            })
    void whatTasklistAsksForIsAnswered(String path) {
        var answer = tasklist().get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/form", "/form-variables", "/deployed-form", "/identity-links"})
    void theOfficersOwnTaskIsOpenedByTasklist(String part) {
        var answer = tasklist().get(WEB_APPS + "/task/" + contact.getId() + part);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void variablesAndHistoryAreForThoseWhoOversee() {
        String variables = "/engine-rest/process-instance/" + contact.getProcessInstanceId() + "/variables";

        assertThat(officer.get(variables).statusCode()).isEqualTo(403);
        assertThat(officer.get("/engine-rest/history/task").statusCode()).isEqualTo(403);
        assertThat(Visitor.program(port, "guan.li")
                        .get("/engine-rest/history/task")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCallThatTheEngineCannotReadIsRefusedWithoutItsInternals() {
        var answer = officer.get("/engine-rest/task?sortBy=nonsense&sortOrder=asc");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(said(answer)).containsPattern("^提交的内容有误，没有办理（编号[0-9A-F]{8}）$");
    }

    private String task(String call) {
        return "/engine-rest/task/" + contact.getId() + call;
    }

    /** A browser in which the officer has opened a page, so that it has the web apps' token too. */
    private Visitor tasklist() {
        var browser = Visitor.person(port, Docket.OFFICER);
        browser.get("/camunda/app/welcome/default/");
        return browser;
    }

    private HttpRequest.Builder multipart(String path) {
        return officer.request(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(
                        BodyPublishers.ofString(
                                "--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a.bpmn\"\r\n\r\n<x/>\r\n--x--"));
    }

    private static String said(HttpResponse<String> answer) {
        return JsonPath.read(answer.body(), "$.message");
    }
}
