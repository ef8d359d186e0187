package org.lishenzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The calculator of periods over HTTP, as the contract shows it. */
@CourtTest
class DeadlineCalculatorTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "from=2024-09-05&length=30&unit=DAY, 2024-10-05, 2024-10-08, true",
        "from=2024-09-05&length=30&unit=DAY&roll=false, 2024-10-05, 2024-10-05, false",
        "from=2024-09-05&length=5&unit=WORKING_DAY, 2024-09-12, 2024-09-12, false",
        "from=2024-10-08&length=-3&unit=DAY, 2024-10-05, 2024-09-30, true",
        "from=2024-08-31&length=6&unit=MONTH, 2025-02-28, 2025-02-28, false",
        "from=2024-02-29&length=1&unit=YEAR, 2025-02-28, 2025-02-28, false",
        "from=2024-09-05&length=48&unit=HOUR, 2024-09-07, 2024-09-07, false",
    })
    void aPeriodIsCounted(String question, String nominal, String due, boolean rolled) {
        var answer = Api.json(ask(question));

        assertThat(answer.path("nominal").asText()).isEqualTo(nominal);
        assertThat(answer.path("due").asText()).isEqualTo(due);
        assertThat(answer.path("rolled").asBoolean()).isEqualTo(rolled);
        assertThat(answer.path("basis").asText()).isEqualTo("民事诉讼法第八十五条");
        assertThat(answer.path("steps")).isNotEmpty();
        assertThat(answer.path("warnings").isArray()).isTrue();
    }

    @Test
    void aYearWithoutAnOfficialCalendarIsWarnedOf() {
        assertThat(Api.json(ask("from=2039-12-20&length=30&unit=DAY"))
                        .path("warnings")
                        .toString())
                .contains("2040年")
                .as("no day of 2039 was asked for")
                .doesNotContain("2039年");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "from=2006-12-31&length=30&unit=DAY, from, 2007",
        "from=2101-01-01&length=30&unit=DAY, from, 2100",
        "from=2024-02-30&length=30&unit=DAY, from, 起算日",
        "from=&length=30&unit=DAY, from, 起算日",
        "from=2024-09-05&length=0&unit=DAY, length, 期间长度",
        "from=2024-09-05&length=99999999999&unit=DAY, length, 期间长度",
        "from=2024-09-05&length=1.5&unit=DAY, length, 期间长度",
        "from=2024-09-05&length=36500&unit=DAY, length, 2100",
        "from=2024-09-05&length=36500&unit=WORKING_DAY, length, 2100",
        "from=2024-09-05&length=30&unit=MOON, unit, 单位",
        "from=2024-09-05&length=30&unit=DAY&roll=maybe, roll, 顺延",
        "from=2024-09-05&length=30, unit, unit",
        "length=30&unit=DAY, from, from",
    })
    void whatCannotBeCountedIsRefusedByField(String question, String field, String word) {
        Api.names(Api.refused(ask(question), 400), field, word);
    }

    private java.net.http.HttpResponse<String> ask(String question) {
        return Visitor.program(port, "zhi.xing").get("/api/calculators/deadline?" + question);
    }
}
