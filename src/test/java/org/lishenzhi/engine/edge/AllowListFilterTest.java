package org.lishenzhi.engine.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.security.Person;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AllowListFilterTest {

    @ParameterizedTest
    @CsvSource({
        "enforcement-officer, POST, /engine-rest/task/1/submit-form, 200",
        "enforcement-officer, POST, /engine-rest/task/1/complete, 403",
        "system-admin, POST, /engine-rest/task/1/complete, 403",
        "enforcement-officer, GET, /engine-rest/history/task, 403",
        "manager, GET, /engine-rest/history/task, 200",
        "trial-administration, GET, /engine-rest/history/task, 200",
        "manager, PUT, /engine-rest/job/1/retries, 403",
        "system-admin, PUT, /engine-rest/job/1/retries, 200"
    })
    void letsPass(String group, String method, String uri, int status) throws Exception {
        var filter = new AllowListFilter(() -> new Person("a", "甲", Set.of(group)));
        var response = new MockHttpServletResponse();
        var behind = new MockFilterChain();

        filter.doFilter(new MockHttpServletRequest(method, uri), response, behind);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(behind.getRequest() != null).as("reached the engine").isEqualTo(status == 200);
    }
}
