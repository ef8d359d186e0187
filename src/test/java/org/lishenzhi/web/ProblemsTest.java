package org.lishenzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the API says when it is called in a way that it does not know. */
@CourtTest
class ProblemsTest {

    private static final String REPORT = "/api/cases/x/events/y";

    @LocalServerPort
    private int port;

    @Test
    void anUnknownAddressIsNotFound() {
        assertThat(Api.refused(program().get("/api/nothing"), 404)
                        .path("detail")
                        .asText())
                .isEqualTo("没有这个地址");
    }

    @Test
    void aWrongMethodIsNamed() {
        var problem = Api.refused(program().delete("/api/calculators/deadline"), 405);

        assertThat(problem.path("detail").asText()).isEqualTo("这个地址不支持该请求方法");
    }

    @Test
    void aWrongContentTypeIsNamed() {
        var program = program();

        Api.refused(
                program.send(program.request(REPORT)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("x"))),
                415);
    }

    @Test
    void anAnswerThatNobodyCanGiveIsRefused() {
        var program = program();

        assertThat(program.send(program.request("/api/calculators/deadline?from=2024-09-05&length=3&unit=DAY")
                                .header("Accept", "image/png"))
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void theApiIsDescribedInChinese() {
        var description = program().get("/api/openapi.json");

        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.body())
                .contains("立审执一体化办案", "/api/calculators/deadline", "/api/cases/{caseNumber}/events/{name}", "推算期间")
                .doesNotContain("engine-rest");
        assertThat(program().get("/api/docs").statusCode()).isEqualTo(302);
        assertThat(program().get("/api/swagger-ui/index.html").statusCode()).isEqualTo(200);
    }

    private Visitor program() {
        return Visitor.program(port, "zhi.xing");
    }
}
