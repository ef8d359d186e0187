package org.lishenzhi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lishenzhi.Lishenzhi;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The quick start as a newcomer meets it, on a database file of its own, switched off and on again. */
class DemoIT {

    private static final OffsetDateTime START = OffsetDateTime.parse("2024-09-02T09:00:00+08:00");

    @TempDir
    private Path folder;

    private int port;

    @Test
    void theDemoKeepsItsDocketAndItsDayOverARestart() throws Exception {
        try (var application = start()) {
            listenTo(application);
            assertThat(tasksOf("zhi.xing")).containsExactly("Task_DraftEvictionNotice");
            assertThat(tasksOf("an.quan")).as("somebody without work in a case").isEmpty();
            assertThat(now()).isBetween(START, START.plusHours(1));
            assertThatTheStoriesAreTold(application);
            assertThat(groupTasksOf("li.an", "filing-clerk"))
                    .as("the papers of the house case lie at the counter")
                    .containsExactly("Task_NotifyFilingRisks");

            assertThat(JsonPath.<Integer>read(advance("P30D").body(), "$.done"))
                    .as("only the sweeps of the morning, if the job executor was not quicker")
                    .isLessThanOrEqualTo(3);
            assertThat(tasksOf("zhi.xing"))
                    .as("thirty days from 2 September end within the National Day holiday")
                    .containsExactly("Task_DraftEvictionNotice");
            advance("P7D");
            await().untilAsserted(() -> assertThat(tasksOf("zhi.xing"))
                    .as("the job executor may be quicker than the clock's own answer")
                    .containsExactlyInAnyOrder("Task_DraftEvictionNotice", "Task_PlanForcedEviction"));
        }
        try (var application = start()) {
            listenTo(application);
            assertThat(now()).isBetween(START.plusDays(37), START.plusDays(37).plusHours(1));
            assertThat(tasksOf("zhi.xing"))
                    .as("a second start files nothing twice")
                    .containsExactlyInAnyOrder("Task_DraftEvictionNotice", "Task_PlanForcedEviction");
            assertThatTheStoriesAreTold(application);

            HttpResponse<String> refused = advance("P999Y");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(JsonPath.<String>read(refused.body(), "$.detail")).contains("「推进时长」");
        }
    }

    private void assertThatTheStoriesAreTold(ConfigurableApplicationContext application) throws Exception {
        assertThat(states(application, "返还原物纠纷"))
                .containsExactlyInAnyOrder(CaseState.FILING, CaseState.ENFORCING, CaseState.ENFORCING);
        assertThat(states(application, "买卖合同纠纷")).containsExactly(CaseState.MEDIATED_BEFORE_FILING);
        assertThat(states(application, "房屋租赁合同纠纷")).containsExactly(CaseState.SUIT_WITHDRAWN);
        assertThat(states(application, "民间借贷纠纷")).containsExactly(CaseState.PERFORMED_AFTER_URGING);
    }

    /** Who oversees all cases finds them by their cause. */
    private List<CaseState> states(ConfigurableApplicationContext application, String cause) throws Exception {
        String found = send(
                        "guan.li",
                        request("/api/cases?q=" + URLEncoder.encode(cause, StandardCharsets.UTF_8))
                                .GET())
                .body();
        CaseFile cases = application.getBean(CaseFile.class);
        return JsonPath.<List<String>>read(found, "$.cases[*].number").stream()
                .map(number -> cases.find(number).orElseThrow().state())
                .toList();
    }

    private List<String> groupTasksOf(String person, String group) throws Exception {
        return JsonPath.read(
                send(
                                person,
                                request("/engine-rest/task?maxResults=50&candidateGroup=" + group)
                                        .GET())
                        .body(),
                "$[*].taskDefinitionKey");
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Lishenzhi.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("court"));
    }

    private void listenTo(ConfigurableApplicationContext application) {
        port = ((ServletWebServerApplicationContext) application).getWebServer().getPort();
    }

    private OffsetDateTime now() throws Exception {
        return OffsetDateTime.parse(
                JsonPath.read(send("zhi.xing", request("/api/demo/clock").GET()).body(), "$.now"));
    }

    private HttpResponse<String> advance(String step) throws Exception {
        return send(
                "zhi.xing",
                request("/api/demo/clock")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"advance\":\"%s\"}".formatted(step))));
    }

    private List<String> tasksOf(String person) throws Exception {
        return JsonPath.read(
                send(
                                person,
                                request("/engine-rest/task?maxResults=50&assignee=" + person)
                                        .GET())
                        .body(),
                "$[*].taskDefinitionKey");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(String person, HttpRequest.Builder request) throws Exception {
        String credentials = Base64.getEncoder().encodeToString((person + ":demo").getBytes());
        return HttpClient.newHttpClient()
                .send(request.header("Authorization", "Basic " + credentials).build(), BodyHandlers.ofString());
    }
}
