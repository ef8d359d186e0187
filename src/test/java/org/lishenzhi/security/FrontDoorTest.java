package org.lishenzhi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The front door over HTTP: who comes in, how, and how far. */
@CourtTest
class FrontDoorTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String WELCOME = "/camunda/app/welcome/default/";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/camunda/app/tasklist/default/", "/camunda/app/admin/default/", "/anything"})
    void aStrangersBrowserIsShownTheLoginPage(String path) {
        var answer = Visitor.stranger(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(locationOf(answer)).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases",
                "/engine-rest/task",
                "/engine-rest/engine",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics"
            })
    void aStrangersProgramIsToldToLogInInChinese(String path) {
        var answer = Visitor.stranger(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("请先登录");
        assertThat(answer.headers().map()).doesNotContainKey("WWW-Authenticate");
    }

    @Test
    void healthNeedsNoLogin() {
        assertThat(Visitor.stranger(port).get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void theLoginPageIsChineseAndBringsAPolicyAgainstForeignCode() {
        var page = Visitor.stranger(port).get("/login");

        assertThat(page.body()).contains("账号", "口令", "乌海市乌达区人民法院");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'");
    }

    @Test
    void whoLogsInIsLedToHisWorkUnderANewSession() {
        var visitor = Visitor.stranger(port);
        visitor.get(TASKLIST);
        var before = visitor.cookie("JSESSIONID");

        var answer = visitor.login("zhi.xing", "demo");

        assertThat(locationOf(answer)).endsWith(TASKLIST);
        assertThat(visitor.cookie("JSESSIONID")).isPresent().isNotEqualTo(before);
        assertThat(visitor.get(WELCOME).statusCode()).isEqualTo(200);
    }

    @Test
    void managersAreLedToCockpit() {
        assertThat(locationOf(Visitor.stranger(port).login("guan.li", "demo")))
                .endsWith("/camunda/app/cockpit/default/");
    }

    @Test
    void aWrongPasswordGetsASentenceAndNoSession() {
        var visitor = Visitor.stranger(port);

        var answer = visitor.login("li.an2", "wrong");

        assertThat(locationOf(answer)).endsWith("/login?wrong");
        assertThat(visitor.get("/login?wrong").body()).contains("账号或者口令不对");
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "/camunda/app/../../x"})
    void nobodyIsLedElsewhereAfterLogin(String next) {
        var visitor = Visitor.stranger(port);
        visitor.get("/login");

        var answer = visitor.form(
                "/login",
                Map.of("username", "zhi.xing", "password", "demo", "next", next, "_court_csrf", visitor.token()));

        assertThat(locationOf(answer)).endsWith(TASKLIST);
    }

    @Test
    void aLoginWithoutTheTokenOfThePageIsRefused() {
        var answer = Visitor.stranger(port).form("/login", Map.of("username", "zhi.xing", "password", "demo"));

        assertThat(locationOf(answer)).endsWith("/login?again");
    }

    @Test
    void oneLogoutOfAWebApplicationEndsEverySession() {
        var visitor = Visitor.person(port, "zhi.xing");
        visitor.get(TASKLIST);

        var answer = visitor.post("/camunda/api/admin/auth/user/default/logout", "");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(visitor.get("/api/cases").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aProgramComesInWithEachCallAndLeavesNoSession() {
        var program = Visitor.program(port, "zhi.xing");

        var answer = program.get("/engine-rest/task/count");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(program.cookie("JSESSIONID")).isEmpty();
        assertThat(program.get(TASKLIST).statusCode())
                .as("no way into the pages")
                .isEqualTo(302);
    }

    @Test
    void aProgramWithAWrongPasswordGetsASentence() {
        var answer = Visitor.program(port, "shen.pan2", "wrong").get("/engine-rest/task/count");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("账号或者口令不对");
    }

    @Test
    void aBrowsersUnsafeCallNeedsTheToken() {
        var visitor = Visitor.person(port, "zhi.xing");

        var answer = visitor.send(visitor.request("/engine-rest/task/count")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("页面已过期");
        assertThat(visitor.post("/engine-rest/task/count", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void theTwoKindsOfTokensDoNotOverwriteEachOther() {
        var visitor = Visitor.person(port, "zhi.xing");
        visitor.get(WELCOME);

        assertThat(visitor.cookie("XSRF-TOKEN")).isPresent();
        assertThat(visitor.cookie("COURT-CSRF")).isPresent();
        assertThat(visitor.post("/camunda/api/engine/engine/default/task/count", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theFirstRunSetupIsNowhere() {
        String setup = "/camunda/api/admin/setup/default/user/create";

        assertThat(Visitor.stranger(port).post(setup, "{}").statusCode()).isEqualTo(404);
        assertThat(Visitor.person(port, "xi.tong").post(setup, "{}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theWebApplicationsOwnLoginIsWalledUp() {
        var visitor = Visitor.person(port, "zhi.xing");

        var answer = visitor.form(
                "/camunda/api/admin/auth/user/default/login/tasklist",
                Map.of("username", "xi.tong", "password", "demo"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aDisabledAccountIsOutAtItsNextRequest() {
        accounts.open(new NewAccount("tian.chu", "田初", "demo", Set.of("judge-assistant")));
        var visitor = Visitor.person(port, "tian.chu");
        assertThat(visitor.get(WELCOME).statusCode()).isEqualTo(200);

        accounts.enable("tian.chu", false);

        assertThat(visitor.get(WELCOME).statusCode()).isEqualTo(302);
        assertThat(Visitor.program(port, "tian.chu").get("/engine-rest/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void theEngineKnowsColleaguesAndRolesByTheirChineseNames() {
        var program = Visitor.program(port, "zhi.xing");

        assertThat(program.get("/engine-rest/user/yuan.zhang/profile").body()).contains("袁璋");
        assertThat(program.get("/engine-rest/group?member=zhi.xing").body()).contains("执行法官");
    }

    @Test
    void pagesLoadedAtOnceEachGetTheirOwnNonce() throws Exception {
        var visitor = Visitor.person(port, "zhi.xing");
        var pool = Executors.newFixedThreadPool(8);
        try {
            var pages = pool.invokeAll(IntStream.range(0, 80)
                    .<Callable<HttpResponse<String>>>mapToObj(i -> () -> visitor.get(WELCOME))
                    .toList());
            for (var page : pages) {
                assertThat(nonceOfPage(page.get())).isEqualTo(nonceOfPolicy(page.get()));
            }
        } finally {
            pool.shutdown();
        }
    }

    private static String locationOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String nonceOfPage(HttpResponse<String> page) {
        return first(Pattern.compile("nonce=\"([^\"]+)\""), page.body());
    }

    private static String nonceOfPolicy(HttpResponse<String> page) {
        return first(
                Pattern.compile("'nonce-([^']+)'"),
                page.headers().firstValue("Content-Security-Policy").orElse(""));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
