package org.lishenzhi.engine.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.security.Person;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OwnClaimFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /engine-rest/task/1/claim                        | {"userId":"zhi.xing"}                      | 200
                    /engine-rest/task/1/claim                        | {"userId":"zhi.xing2"}                     | 403
                    /camunda/api/engine/engine/default/task/1/claim/ | {"userId":"zhi.xing2"}                     | 403
                    /engine-rest/task/1/claim                        | {"userId":"zhi.xing","userId":"zhi.xing2"} | 403
                    /engine-rest/task/1/claim                        | {"userId":null}                            | 403
                    /engine-rest/task/1/claim                        | {}                                         | 403
                    /engine-rest/task/1/unclaim                      | {}                                         | 200
                    """)
    void aTaskIsTakenForOneself(String uri, String content, int status) throws Exception {
        var request = new MockHttpServletRequest("POST", uri);
        request.setContent(content.getBytes(UTF_8));
        var response = new MockHttpServletResponse();

        new OwnClaimFilter(() -> new Person("zhi.xing", "执行", Set.of()))
                .doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(status);
    }
}
