package org.lishenzhi.web.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.deadlines.Warnings;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.StartingPoint;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.lishenzhi.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deadlines at the desk, and what the court's administration enters, over HTTP. */
@CourtTest
class DeadlineAdministrationTest {

    private static final String YEAR =
            """
            {"notice":"国办发明电〔2031〕9号","days":[{"date":"2032-01-01","off":true,"name":"元旦"}]}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private EvictionDriver eviction;

    @Autowired
    private Warnings warnings;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetTheCalendar() {
        jdbc.sql("delete from calendar_day").update();
        jdbc.sql("delete from calendar_year").update();
        jdbc.sql("delete from calendar_override").update();
    }

    @Test
    void theOfficerFindsTheDaysWarningsAndHisRunningClocks() {
        eviction.noticeIsOut(StartingPoint.POSTED);
        clock.set(LocalDate.of(2024, 9, 28).atTime(8, 0));
        warnings.sweep();

        String mine = Visitor.program(port, "zhi.xing").get("/api/me/deadlines").body();
        var page = Visitor.person(port, "zhi.xing").get("/deadlines");

        assertThat(JsonPath.<List<String>>read(mine, "$.warned[*].label")).contains("腾退期（自公告张贴）");
        assertThat(JsonPath.<List<String>>read(mine, "$.warned[?(@.label == '腾退期（自公告张贴）')].says"))
                .contains("剩 10 日");
        assertThat(JsonPath.<List<String>>read(mine, "$.running[*].label")).contains("执行期限");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("今日提醒", "腾退期（自公告张贴）", "（2 人）", "剩 10 日");
    }

    @Test
    void whoHasNoCasesFindsAnEmptyDesk() {
        assertThat(Visitor.person(port, "cai.wu").get("/deadlines").body()).contains("今日没有需要提醒的期限", "没有正在计算的期限");
    }

    @Test
    void theAdministrationEntersAYear() {
        var entered = Visitor.program(port, "shen.guan").put("/api/calendar/years/2032", YEAR);

        assertThat(entered.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Integer>read(entered.body(), "$.version")).isEqualTo(1);
        assertThat(Visitor.program(port, "zhi.xing").get("/api/calendar/years").body())
                .contains("国办发明电〔2031〕9号");
        assertThat(Visitor.program(port, "zhi.xing")
                        .get("/api/calculators/calendar?from=2032-01-01&to=2032-01-01")
                        .body())
                .contains("元旦");
    }

    @Test
    void aDayOfTheCourtsOwnNeedsAReason() {
        var program = Visitor.program(port, "shen.guan");

        assertThat(program.put("/api/calendar/days/2032-03-02", "{\"off\":true,\"reason\":\"\"}")
                        .body())
                .contains("「理由」");
        assertThat(program.put("/api/calendar/days/2032-03-02", "{\"off\":true,\"reason\":\"全区停电\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2032 | {"notice":"x","days":[{"date":"2032-02-30","off":true,"name":"元旦"}]} | days[0].date
                    2032 | {"notice":"x","days":[{"date":"2031-01-01","off":true,"name":"元旦"}]} | days[0]
                    2032 | {"notice":"x","days":[{"date":"2032-01-01","name":"元旦"}]}            | days[0].off
                    2032 | {"notice":"x"}                                                        | days
                    2032 | {"notice":"","days":[{"date":"2032-01-01","off":true,"name":"元旦"}]}  | notice
                    20xx | {"notice":"x","days":[]}                                              | year
                    """)
    void aTableThatCannotBeIsRefusedByName(String year, String table, String field) {
        var answer = Visitor.program(port, "shen.guan").put("/api/calendar/years/" + year, table);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
                .containsExactly(field);
    }

    @Test
    void othersMayNeitherEnterDaysNorMoveClocks() {
        var officer = Visitor.program(port, "zhi.xing");

        assertThat(officer.put("/api/calendar/years/2032", YEAR).statusCode()).isEqualTo(403);
        assertThat(officer.get("/api/deadlines/changes").statusCode()).isEqualTo(403);
        assertThat(Visitor.program(port, "she.ji")
                        .post("/api/deadlines/changes", "{\"reason\":\"试\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whileTableAndClocksAgreeTheReportIsEmptyAndNothingMoves() {
        // Clocks of other tests were counted over days of the calendar that are forgotten since.
        Visitor.program(port, "shen.guan").post("/api/deadlines/changes", "{\"reason\":\"先行核对\"}");
        eviction.noticeIsOut(StartingPoint.POSTED);

        assertThat(JsonPath.<Integer>read(
                        Visitor.program(port, "she.ji")
                                .get("/api/deadlines/changes")
                                .body(),
                        "$.count"))
                .isZero();
        assertThat(Visitor.program(port, "shen.guan")
                        .post("/api/deadlines/changes", "{\"reason\":\"例行核对\"}")
                        .body())
                .contains("\"moved\":0");
    }
}
