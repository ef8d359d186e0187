package org.lishenzhi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lishenzhi.web.Api.encoded;
import static org.lishenzhi.web.Api.json;
import static org.lishenzhi.web.Api.names;
import static org.lishenzhi.web.Api.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.NewAccount;
import org.lishenzhi.security.Passwords;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The security administrator at work over HTTP, what he may not do, and the trace that the audit administrator reads. */
@CourtTest
class AccountsApiTest {

    private static final String ACCOUNTS = "/api/accounts";
    private static int next;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private JdbcClient jdbc;

    private Visitor administrator;

    @BeforeEach
    void heLogsIn() {
        administrator = Visitor.program(port, "an.quan");
    }

    @Test
    void aNewColleagueGetsAPasswordOnceAndMayChangeIt() {
        String id = newId();
        JsonNode told = json(administrator.post(
                ACCOUNTS, "{\"id\":\"%s\",\"name\":\"新禾\",\"groups\":[\"judge-assistant\"]}".formatted(id)));
        String first = told.path("password").asText();
        var colleague = Visitor.stranger(port);
        colleague.login(id, first);

        assertThat(first).hasSize(16);
        assertThat(colleague.get("/password").body()).contains("修改口令", "新禾");
        names(
                refused(colleague.post("/api/me/password", "{\"old\":\"wrong\",\"password\":\"long enough\"}"), 400),
                "old",
                "「现在的口令」");
        assertThat(colleague
                        .post("/api/me/password", "{\"old\":\"%s\",\"password\":\"long enough\"}".formatted(first))
                        .statusCode())
                .isEqualTo(204);
        assertThat(colleague.get("/api/me/pages").statusCode())
                .as("the old login")
                .isEqualTo(401);
        assertThat(passwords.check(id, "long enough", "test")).isEqualTo(Passwords.Verdict.RIGHT);
        assertThat(administrator.get(ACCOUNTS + "?text=" + id).body())
                .contains("新禾", "judge-assistant")
                .doesNotContain(first, "bcrypt");
        assertThat(administrator.get(ACCOUNTS + "?text=" + encoded("法官助理")).body())
                .contains("新禾")
                .doesNotContain("an.quan");
    }

    @Test
    void aDisabledColleagueIsOutEverywhereAtOnce() {
        String id = colleague("judge-assistant");
        var browser = Visitor.person(port, id);
        var program = Visitor.program(port, id);
        String tasks = "/camunda/api/engine/engine/default/task/count";
        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(browser.get(tasks).statusCode()).isEqualTo(200);
        assertThat(program.get("/engine-rest/task/count").statusCode()).isEqualTo(200);

        assertThat(disable(id).statusCode()).isEqualTo(204);

        assertThat(browser.get(tasks).statusCode()).as("the running task list").isEqualTo(401);
        assertThat(browser.get("/api/cases").statusCode()).isEqualTo(401);
        assertThat(browser.get("/deadlines").statusCode())
                .as("to the login page")
                .isEqualTo(302);
        assertThat(program.get("/engine-rest/task/count").statusCode())
                .as("the remembered password")
                .isEqualTo(401);
        assertThat(program.get("/api/cases").statusCode()).isEqualTo(401);
        assertThat(Visitor.stranger(port).login(id, "demo").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/login?wrong"));
    }

    @Test
    void whoeverGetsANewPasswordIsOutWithTheOldOne() {
        String id = colleague("judge-assistant");
        var browser = Visitor.person(port, id);
        var program = Visitor.program(port, id);
        assertThat(program.get("/api/cases").statusCode()).isEqualTo(200);

        JsonNode told = json(administrator.post(ACCOUNTS + "/" + id + "/password", "{\"reason\":\"本人遗忘\"}"));

        assertThat(browser.get("/api/cases").statusCode()).isEqualTo(401);
        assertThat(program.get("/api/cases").statusCode()).isEqualTo(401);
        assertThat(Visitor.program(port, id, told.path("password").asText())
                        .get("/api/cases")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'[\"security-admin\",\"system-admin\"]', 三权分立",
        "'[\"audit-admin\",\"trial-judge\"]', 三权分立",
        "'[\"nobody\"]', 没有「nobody」这个角色",
        "'[]', 请至少选择一个「角色」",
        "null, 请填写「角色」",
        "'[null]', 「角色」不能有空项",
    })
    void groupsThatCannotGoTogetherAreRefused(String groups, String sentence) {
        String id = newId();

        names(
                refused(
                        administrator.post(
                                ACCOUNTS, "{\"id\":\"%s\",\"name\":\"某\",\"groups\":%s}".formatted(id, groups)),
                        400),
                "groups",
                sentence);
        assertThat(accounts.find(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"name":"某","groups":["bailiff"]}                   | id   | 请填写「账号」
                    {"id":"大写","name":"某","groups":["bailiff"]}        | id   | 「账号」应为小写字母开头
                    {"id":"xin.ren","name":" ","groups":["bailiff"]}     | name | 请填写「姓名」
                    {"id":"xin.ren","name":"a\\u0000b","groups":["bailiff"]} | name | 「姓名」应为
                    {"id":"xin.ren","name":"某","admin":true}             | admin | 没有「admin」这一项
                    """)
    void whatCannotBeOpenedIsRefusedByName(String body, String field, String sentence) {
        names(refused(administrator.post(ACCOUNTS, body), 400), field, sentence);
    }

    @Test
    void nobodyActsOnHisOwnAccountSoThatTheLastAdministratorStays() {
        refused(disable("an.quan"), 403);
        refused(
                administrator.put(ACCOUNTS + "/an.quan/groups", "{\"groups\":[\"trial-judge\"],\"reason\":\"x\"}"),
                403);
        refused(administrator.post(ACCOUNTS + "/an.quan/password", "{\"reason\":\"x\"}"), 403);
        assertThat(accounts.ownGroupsOf("an.quan")).containsExactly("security-admin");
    }

    @Test
    void everyActNeedsAReasonAndASecondTimeIsAConflict() {
        String id = colleague("bailiff");

        names(
                refused(administrator.put(ACCOUNTS + "/" + id + "/enabled", "{\"enabled\":false}"), 400),
                "reason",
                "请填写「理由」");
        disable(id);
        refused(disable(id), 409);
        refused(disable("no.body"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhi.xing", "xi.tong", "shen.ji", "guan.li"})
    void nobodyElseAdministersAccounts(String other) {
        var visitor = Visitor.program(port, other);

        refused(visitor.get(ACCOUNTS), 403);
        refused(visitor.post(ACCOUNTS, "{\"id\":\"xx\",\"name\":\"x\",\"groups\":[\"bailiff\"]}"), 403);
        refused(visitor.put(ACCOUNTS + "/zhi.xing2/enabled", "{\"enabled\":false,\"reason\":\"x\"}"), 403);
        refused(visitor.post(ACCOUNTS + "/zhi.xing2/password", "{\"reason\":\"x\"}"), 403);
        refused(csv(visitor, "账号,姓名,角色\nxx,某,bailiff\n"), 403);
        assertThat(visitor.get("/api/me/pages").body().contains("账号管理")).isFalse();
        assertThat(accounts.find("zhi.xing2").orElseThrow().enabled()).isTrue();
    }

    @Test
    void thePageIsForTwoAdministratorsOnly() {
        assertThat(Visitor.person(port, "an.quan").get("/accounts").body()).contains("开立账号", "授权书文号");
        assertThat(Visitor.person(port, "shen.ji").get("/accounts").body())
                .contains("账号留痕")
                .doesNotContain("开立账号");
        assertThat(Visitor.person(port, "zhi.xing").get("/accounts").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.stranger(port).get("/accounts").statusCode()).isEqualTo(302);
    }

    @Test
    void aBrowsersActNeedsTheToken() {
        var browser = Visitor.person(port, "an.quan");

        var answer = browser.send(browser.request(ACCOUNTS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"id\":\"xx\",\"name\":\"x\",\"groups\":[\"bailiff\"]}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(accounts.find("xx")).isEmpty();
    }

    @Test
    void leaveAndWrittenAuthorityAreEnteredAndShown() {
        String id = colleague("vice-president");
        String path = ACCOUNTS + "/" + id;

        assertThat(administrator
                        .post(
                                path + "/leaves",
                                "{\"firstDay\":\"2024-09-05\",\"lastDay\":\"2024-09-10\",\"substituteId\":\"fu.yuan\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(lend(path, "zhi.xing2", "vice-president", "乌法授〔2024〕3号").statusCode())
                .isEqualTo(204);

        assertThat(administrator.get(ACCOUNTS + "?text=" + id).body())
                .contains("休假 2024-09-05 至 2024-09-10，代办人 fu.yuan", "授权 zhi.xing2 行使 vice-president", "乌法授〔2024〕3号");
        assertThat(accounts.groupsOf("zhi.xing2")).contains("vice-president");
        jdbc.sql("delete from delegation where principal_id = :id")
                .param("id", id)
                .update();
    }

    @Test
    void authorityThatCannotBeLentIsRefused() {
        String path = ACCOUNTS + "/" + colleague("vice-president");

        names(refused(lend(path, "zhi.xing2", "vice-president", " "), 400), "documentNumber", "「授权书文号」");
        names(refused(lend(path, "zhi.xing2", "court-president", "x"), 400), "groupId", "没有「院长」");
        names(refused(lend(path, "zhi.xing2", "audit-admin", "x"), 400), "groupId", "三权分立");
        names(refused(lend(path, "shen.ji", "vice-president", "x"), 400), "delegateId", "三权分立");
        names(
                refused(
                        administrator.post(
                                path + "/leaves",
                                "{\"firstDay\":\"2024-09-31\",\"lastDay\":\"2024-09-10\",\"substituteId\":\"fu.yuan\"}"),
                        400),
                "firstDay",
                "「休假起日」");
    }

    @Test
    void aTableIsTakenWholeOrNotAtAllAndTwiceChangesNothing() {
        String one = newId();
        String two = newId();
        String good = "账号,姓名,角色\n%s,东方,立案庭 审判法官\n%s,西门,bailiff\n".formatted(one, two);

        JsonNode refused = json(csv(administrator, good + "an.zhou,南宫,security-admin audit-admin\n"));
        assertThat(refused.findValuesAsText("outcome")).containsExactly("NOT_DONE", "NOT_DONE", "REFUSED");
        assertThat(refused.path(2).path("reason").asText()).contains("三权分立");
        assertThat(accounts.find(one)).isEmpty();

        JsonNode taken = json(csv(administrator, good));
        assertThat(taken.findValuesAsText("outcome")).containsExactly("CREATED", "CREATED");
        assertThat(passwords.check(one, taken.path(0).path("password").asText(), "test"))
                .isEqualTo(Passwords.Verdict.RIGHT);
        assertThat(accounts.ownGroupsOf(one)).containsExactly("filing-clerk", "trial-judge");

        JsonNode again = json(csv(administrator, good));
        assertThat(again.findValuesAsText("outcome")).containsExactly("ALREADY_THERE", "ALREADY_THERE");
        assertThat(again.findValuesAsText("password")).isEmpty();
        assertThat(passwords.check(one, taken.path(0).path("password").asText(), "test"))
                .isEqualTo(Passwords.Verdict.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"账号,姓名\nx,y\n", "账号,姓名,角色\n", "账号,姓名,角色\n\"x,y,z\n"})
    void aFileThatIsNoTableIsRefused(String file) {
        names(refused(csv(administrator, file), 400), "file", "「文件」");
    }

    @Test
    void everyActIsTracedForTheAuditAdministratorAlone() {
        String id = colleague("bailiff");
        administrator.put(ACCOUNTS + "/" + id + "/groups", "{\"groups\":[\"judge-assistant\"],\"reason\":\"岗位轮换\"}");
        String password = json(administrator.post(ACCOUNTS + "/" + id + "/password", "{\"reason\":\"本人遗忘\"}"))
                .path("password")
                .asText();
        disable(id);

        HttpResponse<String> acts = Visitor.program(port, "shen.ji").get("/api/account-acts?account=" + id);

        assertThat(json(acts).findValuesAsText("act")).containsExactlyInAnyOrder("停用", "重置口令", "调整角色");
        assertThat(acts.body()).contains("an.quan", "司法警察", "法官助理、书记员", "岗位轮换").doesNotContain(password);
        refused(administrator.get("/api/account-acts"), 403);
        refused(Visitor.program(port, "xi.tong").get("/api/account-acts"), 403);
    }

    private HttpResponse<String> disable(String id) {
        return administrator.put(ACCOUNTS + "/" + id + "/enabled", "{\"enabled\":false,\"reason\":\"调离\"}");
    }

    private HttpResponse<String> lend(String path, String delegate, String group, String document) {
        return administrator.post(
                path + "/delegations",
                """
                {"delegateId":"%s","groupId":"%s","documentNumber":"%s","firstDay":"2024-09-01","lastDay":"2024-09-30"}
                """
                        .formatted(delegate, group, document));
    }

    private static HttpResponse<String> csv(Visitor visitor, String text) {
        return visitor.send(visitor.request("/api/accounts/import")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(text)));
    }

    private String colleague(String group) {
        String id = newId();
        accounts.open(new NewAccount(id, "同仁", "demo", Set.of(group)));
        return id;
    }

    private static String newId() {
        return "tong.ren" + next++;
    }
}
