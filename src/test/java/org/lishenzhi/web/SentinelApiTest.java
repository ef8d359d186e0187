package org.lishenzhi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lishenzhi.web.Api.encoded;
import static org.lishenzhi.web.Api.json;
import static org.lishenzhi.web.Api.names;
import static org.lishenzhi.web.Api.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.filing.FilingDriver;
import org.lishenzhi.sentinel.SentinelDriver;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.lishenzhi.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sentinel on somebody's word, over HTTP. */
@CourtTest
class SentinelApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private FilingDriver filing;

    @Autowired
    private SentinelDriver people;

    @Autowired
    private CaseFile cases;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leaveTheCourtAsItWas() {
        people.forget();
    }

    @Test
    void aManagerLooksAtACaseAndIsToldWhatToDo() {
        String caseId = filing.underReview();
        jdbc.sql("update act_ru_identitylink set group_id_ = 'liaison-nobody' where task_id_ = :id")
                .param("id", court.open(caseId).get(0).getId())
                .update();
        var manager = Visitor.program(port, "guan.li");

        JsonNode report = json(manager.post(
                "/api/sentinel/run?caseNumber=" + encoded(cases.get(caseId).number()), ""));

        assertThat(report.path("told")).hasSize(1);
        assertThat(report.path("told").path(0).path("kind").asText()).isEqualTo("任务没有在岗的人办理");
        assertThat(manager.get("/api/sentinel/findings").body())
                .contains(cases.get(caseId).number(), "请把任务改派给在岗人员");
        String id =
                json(manager.get("/api/sentinel/findings")).path(0).path("id").asText();
        refused(manager.post("/api/sentinel/findings/" + id, "{\"outcome\":\"HANDLED\",\"note\":\"x\"}"), 409);
    }

    @Test
    void whatBelongsToNoCaseIsSettledThere() {
        String id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        insert into sentinel_finding (id, finding_key, kind, what, state, found_at)
                        values (:id, :id, 'UNDELIVERED', '系统的自动步骤没有执行', 'OPEN', :at)
                        """)
                .param("id", id)
                .param("at", clock.now())
                .update();
        var system = Visitor.program(port, "xi.tong");
        String path = "/api/sentinel/findings/" + id;

        names(refused(system.post(path, "{\"outcome\":\"GONE\",\"note\":\"x\"}"), 400), "outcome", "「处理结果」");
        names(refused(system.post(path, "{\"outcome\":\"HANDLED\"}"), 400), "note", "「处理情况或者理由」");
        assertThat(system.post(path, "{\"outcome\":\"HANDLED\",\"note\":\"已重启执行器\"}")
                        .statusCode())
                .isEqualTo(204);
        refused(system.post(path, "{\"outcome\":\"HANDLED\",\"note\":\"再来\"}"), 409);
        refused(system.post("/api/sentinel/findings/none", "{\"outcome\":\"HANDLED\",\"note\":\"x\"}"), 404);
    }

    @Test
    void othersNeitherLookNorRead() {
        var officer = Visitor.program(port, "zhi.xing");

        refused(officer.post("/api/sentinel/run", ""), 403);
        refused(officer.get("/api/sentinel/findings"), 403);
        refused(officer.post("/api/sentinel/findings/x", "{}"), 403);
    }
}
