package org.lishenzhi.engine.edge;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whoever can slip an expression into a query runs code in the court's server. */
class ContentFilterTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/engine-rest/task");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain behind = new MockFilterChain();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    application/json                 | {"assigneeExpression":"${1==1}"}                               | 403
                    application/json                 | {"orQueries":[{"assigneeExpression":"${1==1}"}]}               | 403
                    application/json                 | {"orQueries":[{"assignee\\u0045xpression":"${1==1}"}]}         | 403
                    application/json                 | {"orQueries":[{"\\u0061ssigneeExpressio\\u006e":"${1==1}"}]}   | 403
                    application/json;charset=UTF-8   | {"query":{"a":{"b":[[{"dueBeforeExpression":"x"}]]}}}          | 403
                    application/hal+json             | {"processInstanceBusinessKeyExpression":"x"}                   | 403
                    APPLICATION/JSON                 | {"candidateGroupsExpression":"x"}                              | 403
                    application/json                 | {"name":"x"} {"orQueries":[{"assigneeExpression":"x"}]}        | 403
                    application/json                 | {"name":"x"                                                    | 400
                    application/json                 | {'assigneeExpression':'x'}                                     | 400
                    application/json                 | {"name":"x"} //                                                | 400
                    text/plain                       | {"assignee":"x"}                                               | 415
                    application/x-www-form-urlencoded | a=b                                                           | 415
                    multipart/form-data; boundary=x  | --x                                                            | 415
                    application/json                 | {"assignee":"zhi.xing","nameLike":"${1==1}"}                   | 200
                    application/json                 | {"variables":{"note":{"value":"表达式 assigneeExpression"}}}    | 200
                    """)
    void isTakenOrRefused(String type, String content, int status) throws Exception {
        request.setContentType(type);
        request.setContent(content.getBytes(UTF_8));

        assertThat(statusOf()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "assigneeExpression=x, 403",
        "assignee=a&dueBeforeExpression=x, 403",
        "assignee%45xpression, 403",
        "assignee=dueBeforeExpression, 200",
        "assignee%zz=1, 400",
        ", 200"
    })
    void looksAtTheQueryToo(String query, int status) throws Exception {
        request.setQueryString(query);

        assertThat(statusOf()).isEqualTo(status);
    }

    @Test
    void otherEncodingsOfTheSameTextAreReadAsTheEngineReadsThem() throws Exception {
        request.setContentType("application/json");
        request.setContent("{\"assigneeExpression\":\"x\"}".getBytes(UTF_16BE));

        assertThat(statusOf()).isEqualTo(403);
    }

    @Test
    void moreThanTwoMegabytesAreNotReadToTheirEnd() throws Exception {
        request.setContentType("application/json");
        request.setContent(new byte[ContentFilter.MOST + 1]);

        assertThat(statusOf()).isEqualTo(413);
    }

    @Test
    void theEngineReadsWhatWasSent() throws Exception {
        request.setContentType("application/json");
        request.setContent("{\"note\":\"𬀩\"}".getBytes(UTF_8));

        statusOf();

        assertThat(behind.getRequest().getInputStream().readAllBytes()).isEqualTo("{\"note\":\"𬀩\"}".getBytes(UTF_8));
    }

    private int statusOf() throws Exception {
        new ContentFilter().doFilter(request, response, behind);
        assertThat(behind.getRequest() != null).as("reached the engine").isEqualTo(response.getStatus() == 200);
        return response.getStatus();
    }
}
