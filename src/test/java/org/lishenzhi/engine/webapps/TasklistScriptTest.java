package org.lishenzhi.engine.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Stock Tasklist cannot submit a form with a list of rows; ours can, or does not start. */
@CourtTest
class TasklistScriptTest {

    private static final String FOLDER = "/camunda/app/tasklist/";

    @LocalServerPort
    private int port;

    @Test
    void theMendedScriptIsServed() {
        var script = Visitor.person(port, "zhi.xing").get(FOLDER + "camunda-tasklist-bootstrap.js?bust=7.24.0");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElse("")).contains("javascript");
        assertThat(script.body()).contains(TasklistScript.MENDED).doesNotContain(TasklistScript.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scripts/config.js",
                "scripts/court-case.js",
                "scripts/court-case/page.js",
                "styles/user-styles.css",
                "camunda-tasklist-bootstrap.css",
                "../../lib/court-session-end.js"
            })
    void ourOwnScriptsAreServedBesideIt(String name) {
        var answer = Visitor.person(port, "zhi.xing")
                .get(java.net.URI.create(FOLDER + name).normalize().toString());

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", TasklistScript.BROKEN + TasklistScript.BROKEN})
    void anotherScriptThanTheKnownOneKeepsTheCourtFromStarting(String script) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new TasklistScript(script))
                .withMessageContaining("恰好出现一次");
    }
}
