package org.lishenzhi.engine.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The raw answers are the engine's, as seen on 7.24. */
class ChineseErrorsFilterTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    400 | RestException               | Cannot submit task form 4711: 请填写「张贴日期」                          | 22400 | 400 | InputRejected | 请填写「张贴日期」
                    400 | RestException               | Cannot submit task form 4711: 这项任务正由他人办理，不能代为提交             | 22403 | 403 | NotAllowed    | 这项任务正由他人办理，不能代为提交
                    400 | RestException               | Cannot instantiate process definition eviction:1:4711: 没有「x」这一项  | 22400 | 400 | InputRejected | 没有「x」这一项
                    403 | NotAllowed                  | 这个接口没有开放                                                        | 22403 | 403 | NotAllowed    | 这个接口没有开放
                    500 | RestException               | Cannot submit task form 4711: ENGINE-03005 Execution of 'DELETE …      | 1     | 409 | Conflict      | 别人刚刚办理了同一事项，请刷新后再看
                    500 | OptimisticLockingException  | ENGINE-03005 Execution of 'UPDATE …                                    | 1     | 409 | Conflict      | 别人刚刚办理了同一事项，请刷新后再看
                    500 | TaskAlreadyClaimedException | ENGINE-03041 Task '4711' is already claimed by someone else.           | 0     | 409 | Conflict      | 这项任务已由他人签收，请刷新后再看
                    500 | RestException               | Cannot submit task form 4711: Cannot find task with id 4711: task is null | 0  | 404 | NotFound      | 这项任务已经办结或已撤回
                    404 | InvalidRequestException     | No matching task with id 4711                                          |       | 404 | NotFound      | 这项任务已经办结或已撤回
                    500 | RestException               | Cannot submit task form 4711: ENGINE-03069 Task '4711' is suspended    | 0     | 409 | Conflict      | 这件案子的流程已经暂停，现在不能办理
                    500 | ProcessEngineException      | ENGINE-03083 …                                                         | 10002 | 400 | InputRejected | 填写的内容过长，没有办理
                    403 | AuthorizationException      | The user with id 'zhi.xing' does not have 'READ' permission            | 0     | 403 | NotAllowed    | 您没有办理这件事的权限
                    404 | InvalidRequestException     | Process instance with id x does not exist                              |       | 404 | NotFound      | 没有找到要办理的事项，可能已经办结或撤回
                    415 | NotSupportedException       | HTTP 415 Unsupported Media Type                                        |       | 415 | UnsupportedContent | 这里只接受JSON格式的内容
                    """)
    void saysItInTheCourtsWords(
            int raw, String type, String message, Integer code, int status, String ourType, String sentence)
            throws Exception {
        answer("/engine-rest/task/4711/submit-form", raw, json(type, message, code));

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(said("type")).isEqualTo(ourType);
        assertThat(said("message")).isEqualTo(sentence);
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    500 | IllegalStateException | 内部错误：连接 jdbc:postgresql://db/court 失败
                    500 | RestException         | Cannot submit task form 4711: 内部错误：连接 jdbc:postgresql://db/court 失败
                    500 | PSQLException         | ERROR: 高山 jdbc:postgresql://db/court
                    400 | JsonMappingException  | Cannot deserialize value 高山 of jdbc:postgresql://db/court
                    """)
    void whatNobodyForesawIsANumberAndNoMore(int raw, String type, String message) throws Exception {
        answer("/engine-rest/task/4711/submit-form", raw, json(type, message, 0));

        assertThat(response.getStatus()).isEqualTo(raw);
        assertThat(said("message"))
                .containsPattern("编号[0-9A-F]{8}")
                .doesNotContain("内部错误")
                .doesNotContain("jdbc")
                .doesNotContain("高山");
        assertThat(said("type")).isIn("Failure", "InputRejected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    500 | Cannot submit task form 4711: Cannot find task with id 4711: task is null | No matching task
                    404 | No matching task with id 4711                                             | No matching task
                    500 | Cannot submit task form 4711: ENGINE-03069 Task '4711' is suspended       | is suspended
                    """)
    void tasklistFindsTheWordsByWhichItClosesTheTask(int raw, String message, String mark) throws Exception {
        answer("/camunda/api/engine/engine/default/task/4711/submit-form", raw, json("RestException", message, 0));

        assertThat(said("message")).contains(mark).doesNotContain("4711");
    }

    @ParameterizedTest
    @CsvSource({"401, 请先登录", "403, 您没有办理这件事的权限", "404, 没有找到要办理的事项，可能已经办结或撤回"})
    void anErrorWithoutContentGetsASentenceToo(int status, String sentence) throws Exception {
        new ChineseErrorsFilter()
                .doFilter(
                        new MockHttpServletRequest("GET", "/camunda/api/admin/auth/user/default"),
                        response,
                        (request, behind) -> ((HttpServletResponse) behind).sendError(status, "Whitelabel"));

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(said("message")).isEqualTo(sentence);
    }

    @Test
    void whatWentWellIsNotTouched() throws Exception {
        answer("/engine-rest/task/4711", 200, "{\"name\":\"张贴公告\"}");

        assertThat(response.getContentAsString(UTF_8)).isEqualTo("{\"name\":\"张贴公告\"}");
    }

    private void answer(String uri, int status, String body) throws Exception {
        FilterChain engine = (request, behind) -> {
            byte[] bytes = body.getBytes(UTF_8);
            ((HttpServletResponse) behind).setStatus(status);
            behind.setContentType("application/json");
            behind.setContentLength(bytes.length);
            behind.getOutputStream().write(bytes);
        };
        new ChineseErrorsFilter().doFilter(new MockHttpServletRequest("POST", uri), response, engine);
    }

    private static String json(String type, String message, Integer code) {
        return "{\"type\":\"%s\",\"message\":\"%s\",\"code\":%s}".formatted(type, message, code);
    }

    private String said(String key) throws Exception {
        return JsonPath.read(response.getContentAsString(UTF_8), "$." + key);
    }
}
