package org.lishenzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.lishenzhi.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the task list says of a task: enough to choose by, and no name in full. */
@CourtTest
class TaskBadgesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private EvictionDriver eviction;

    @Autowired
    private CourtHouse court;

    @Autowired
    private CaseFile cases;

    @Autowired
    private TestClock clock;

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2024-09-05, 剩 111 个工作日, CALM",
        "2025-02-14, 剩 4 个工作日, NEAR",
        "2025-02-20, 今日到期, NEAR",
        "2025-02-22, 已逾期 2 日, OVER",
    })
    void theTimeLeftIsToldInWorkingDaysAndTheTimePassedInDays(LocalDate today, String left, String tone) {
        Obligation house = eviction.evictionBegins();
        clock.set(today.atTime(9, 0));

        JsonNode badge = badges(Docket.OFFICER, contact(house)).path(0);

        assertThat(badge.path("left").asText()).isEqualTo(left);
        assertThat(badge.path("tone").asText()).isEqualTo(tone);
        assertThat(badge.path("basis").asText()).startsWith("执行期限，2025-02-20届满（执行工作规定第六十三条");
        assertThat(badge.path("number").asText())
                .isEqualTo(cases.get(house.caseId()).number());
        assertThat(badge.path("parties").asText()).isEqualTo("高某 / 王某、宫某");
        assertThat(badge.path("stage").asText()).isEqualTo("腾退房屋");
    }

    @Test
    void whoMayNotSeeATaskIsToldNothingOfIt() {
        Obligation house = eviction.evictionBegins();

        assertThat(badges("zhi.xing2", contact(house))).isEmpty();
    }

    @Test
    void tooManyAtOnceAreRefused() {
        String ids = IntStream.range(0, 51).mapToObj(Integer::toString).collect(Collectors.joining(","));

        Api.refused(Visitor.program(port, Docket.OFFICER).get("/api/tasks/badges?ids=" + ids), 400);
    }

    private JsonNode badges(String person, Task task) {
        return Api.json(Visitor.program(port, person).get("/api/tasks/badges?ids=" + task.getId()));
    }

    private Task contact(Obligation house) {
        return court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS);
    }
}
