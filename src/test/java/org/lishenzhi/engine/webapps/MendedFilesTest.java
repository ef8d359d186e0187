package org.lishenzhi.engine.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The scripts of the web applications as the court serves them, or it does not start. */
@CourtTest
class MendedFilesTest {

    private static final String FOLDER = "/camunda/app/tasklist/";

    @LocalServerPort
    private int port;

    @Test
    void theMendedFileIsServed() {
        var script = Visitor.person(port, "zhi.xing").get(FOLDER + "camunda-tasklist-bootstrap.js?bust=7.24.0");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElse("")).contains("javascript");
        for (Mend mend : TasklistMends.SCRIPT.mends()) {
            assertThat(script.body()).contains(mend.mended()).doesNotContain(mend.original());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scripts/config.js",
                "scripts/court-case.js",
                "scripts/court-case/page.js",
                "scripts/court-badge.js",
                "scripts/court-draft.js",
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
    @ValueSource(strings = {"", "var a=1;var a=1;"})
    void anotherScriptThanTheKnownOneKeepsTheCourtFromStarting(String script) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Mend.once("var a=1;", "").apply(script))
                .withMessageContaining("恰好出现 1 次");
    }
}
