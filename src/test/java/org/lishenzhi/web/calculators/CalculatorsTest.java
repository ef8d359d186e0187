package org.lishenzhi.web.calculators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The calculators over HTTP, as courts script against them. */
@CourtTest
class CalculatorsTest {

    private static final String INTEREST = "/api/calculators/delayed-interest";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "enforcement-fee?amount=53200.00, 698.00",
        "filing-fee?amount=300000.00&kind=PROPERTY&halved=true, 2900.00",
        "preservation-fee?amount=2000000, 5000.00"
    })
    void fees(String path, String fee) {
        String body = get(path);

        assertThat(JsonPath.<String>read(body, "$.fee")).isEqualTo(fee);
        assertThat(JsonPath.<String>read(body, "$.basis")).contains("诉讼费用交纳办法");
    }

    @Test
    void aHouseHasNoAmountAndTheAnswerIsAMargin() {
        String body = get("enforcement-fee");

        assertThat(JsonPath.<String>read(body, "$.fee")).isEqualTo("50.00");
        assertThat(JsonPath.<String>read(body, "$.highest")).isEqualTo("500.00");
    }

    @Test
    void interestWithAPaymentOnTheWay() {
        String body = post(
                """
                {"principal":"100000.00","expiry":"2024-03-11",
                 "payments":[{"date":"2024-05-10","amount":"40000.00"}],"suspensions":[],"asOf":"2024-09-07"}
                """);

        assertThat(JsonPath.<String>read(body, "$.interest")).isEqualTo("2310.00");
        assertThat(JsonPath.<List<Integer>>read(body, "$.segments[*].days")).containsExactly(60, 120);
        assertThat(JsonPath.<String>read(body, "$.remainingPrincipal")).isEqualTo("60000.00");
    }

    @Test
    void theTenChecks() {
        assertThat(JsonPath.<List<String>>read(get("dormant-checks?ruling=2024-08-31"), "$.checks"))
                .hasSize(10)
                .startsWith("2025-02-28", "2025-08-31")
                .endsWith("2029-08-31");
    }

    @Test
    void theTableOfPeriodsTellsWhatIsUnconfirmed() {
        String body = get("periods");

        assertThat(JsonPath.<List<Object>>read(body, "$[?(@.id == 'eviction-belongings' && @.confirmed == false)]"))
                .hasSize(1);
        assertThat(JsonPath.<List<String>>read(body, "$[?(@.id == 'eviction-vacate')].startingEvent"))
                .containsExactly("腾房公告张贴", "腾房公告送达");
    }

    @Test
    void theCalendarKnowsMakeUpWorkdays() {
        String body = get("calendar?from=2024-09-28&to=2024-10-01");

        assertThat(JsonPath.<List<Boolean>>read(body, "$[*].off")).containsExactly(true, false, false, true);
        assertThat(JsonPath.<String>read(body, "$[1].remark")).contains("调休");
    }

    @ParameterizedTest
    @CsvSource({
        "enforcement-fee?amount=-1, amount",
        "enforcement-fee?amount=0.001, amount",
        "enforcement-fee?amount=1e309, amount",
        "enforcement-fee?amount=NaN, amount",
        "enforcement-fee?amount=9999999999999, amount",
        "preservation-fee?amount=abc, amount",
        "filing-fee?amount=100&kind=MOON, kind",
        "filing-fee?kind=PROPERTY, amount",
        "filing-fee?amount=100&halved=perhaps, halved",
        "dormant-checks?ruling=2023-02-30, ruling",
        "dormant-checks?ruling=2006-12-31, ruling",
        "calendar?from=2024-01-01&to=2030-01-01, to"
    })
    void whatCannotBeIsRefusedByName(String path, String field) {
        var answer = Visitor.program(port, "zhi.xing").get("/api/calculators/" + path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
                .containsExactly(field);
    }

    @ParameterizedTest
    @MethodSource
    void aClaimThatCannotBeIsRefusedByName(String field, String question) {
        var answer = Visitor.program(port, "zhi.xing").post(INTEREST, question);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
                .containsExactly(field);
    }

    static Stream<Arguments> aClaimThatCannotBeIsRefusedByName() {
        return Stream.of(
                arguments("principal", claim("NaN", "2024-03-11", "2024-09-07", "", "")),
                arguments("expiry", claim("100", "2006-03-11", "2024-09-07", "", "")),
                arguments("asOf", claim("100", "2024-03-11", "2024-03-10", "", "")),
                arguments("asOf", claim("100", "2024-03-11", "2101-03-10", "", "")),
                arguments("payments", claim("100", "2024-03-11", "2024-09-07", payment("2024-03-10", "1"), "")),
                arguments("payments", claim("100", "2024-03-11", "2024-09-07", payment("2024-05-10", "100.01"), "")),
                arguments(
                        "payments[0].amount",
                        claim("100", "2024-03-11", "2024-09-07", payment("2024-05-10", "1e309"), "")),
                arguments(
                        "suspensions",
                        claim(
                                "100",
                                "2024-03-11",
                                "2024-09-07",
                                "",
                                span("2024-06-01", "2024-06-21") + "," + span("2024-06-20", "2024-07-01"))));
    }

    @Test
    void theOfficersPageIsInsideTheLogin() {
        assertThat(Visitor.stranger(port).get("/calculators").statusCode()).isEqualTo(302);
        assertThat(Visitor.person(port, "zhi.xing").get("/calculators").body()).contains("期限·费用·利息计算器");
    }

    private String get(String path) {
        return Visitor.program(port, "zhi.xing").get("/api/calculators/" + path).body();
    }

    private String post(String question) {
        return Visitor.program(port, "zhi.xing").post(INTEREST, question).body();
    }

    private static String claim(String principal, String expiry, String asOf, String payments, String suspensions) {
        return """
                {"principal":"%s","expiry":"%s","payments":[%s],"suspensions":[%s],"asOf":"%s"}
                """
                .formatted(principal, expiry, payments, suspensions, asOf);
    }

    private static String payment(String date, String amount) {
        return "{\"date\":\"%s\",\"amount\":\"%s\"}".formatted(date, amount);
    }

    private static String span(String from, String to) {
        return "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to);
    }
}
