package org.lishenzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.StartingPoint;
import org.lishenzhi.objection.ObjectionDriver;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Events of a case over HTTP. */
@CourtTest
class EventApiTest {

    private static final String REVIEWER = "cai.jue";

    @LocalServerPort
    private int port;

    @Autowired
    private Docket docket;

    @Autowired
    private EvictionDriver eviction;

    @Autowired
    private ObjectionDriver objections;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Deadlines deadlines;

    @Test
    void anEventReachesWhoeverWaitsForItOnce() {
        Obligation house = eviction.noticeIsOut(StartingPoint.SERVED);
        String body = vacated(house, UUID.randomUUID().toString());

        var first = report(Docket.OFFICER, house, "PremisesVacated", body);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(Api.json(first).path("sentence").asText()).isEqualTo("已送达等待该事件的步骤");
        for (int i = 0; i < 4; i++) {
            assertThat(Api.json(report(Docket.OFFICER, house, "PremisesVacated", body))
                            .path("delivery")
                            .asText())
                    .isEqualTo("ALREADY_RECEIVED");
        }
        assertThat(timeline.of(house.caseId()))
                .filteredOn(event -> event.kind().equals("PremisesVacated"))
                .hasSize(1);
    }

    @Test
    void anEventForWhichNobodyWaitsIsKept() {
        Obligation house = docket.houseCase();

        var answer = report(Docket.OFFICER, house, "PremisesVacated", vacated(house, "e-" + house.id()));

        assertThat(Api.json(answer).path("sentence").asText()).isEqualTo("已记入案卷，本案没有步骤在等待它");
    }

    @Test
    void oneIdForTwoReportsIsAConflict() {
        Obligation house = docket.houseCase();
        String id = "twice-" + house.id();
        report(Docket.OFFICER, house, "PremisesVacated", vacated(house, id));

        var second = report(
                Docket.OFFICER,
                house,
                "PremisesVacated",
                """
                {"eventId":"%s","personId":"%s","obligationId":"%s"}"""
                        .formatted(id, house.debtorIds().get(1), house.id()));

        assertThat(Api.refused(second, 409).path("detail").asText()).contains("事件编号");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | eventId | 事件编号",
                "{\"eventId\":\"a b\"} | eventId | 事件编号",
                "{\"eventId\":\"x\"} | personId | 请填写「当事人」",
                "{\"eventId\":\"x\",\"personId\":\"nobody\"} | personId | 不在可选范围内",
                "{\"eventId\":\"x\",\"obligationId\":\"else\"} | obligationId | 不在可选范围内",
                "{\"eventId\":\"x\",\"occurredOn\":\"2024-02-30\"} | occurredOn | 不是有效的日期",
                "{\"eventId\":\"x\",\"colour\":\"red\"} | colour | 没有「colour」这一项",
                "{\"eventId\":[\"x\"]} | eventId | 应为文字",
            })
    void whatIsWrongIsToldByField(String body, String field, String word) {
        var answer = report(Docket.OFFICER, docket.houseCase(), "PremisesVacated", body);

        Api.names(Api.refused(answer, 400), field, word);
    }

    @Test
    void aDayInTheFutureIsRefusedAndNothingIsKept() {
        Obligation house = docket.houseCase();
        String body = vacated(house, "f-" + house.id()).replace("}", ",\"occurredOn\":\"2024-09-03\"}");

        Api.names(Api.refused(report(Docket.OFFICER, house, "PremisesVacated", body), 400), "occurredOn", "不能晚于今天");

        assertThat(timeline.of(house.caseId())).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(value = {"-1", "0", "1.234", "1e5", "1000000000000.00", "abc"})
    void impossibleMoneyIsRefused(String amount) {
        Obligation house = docket.houseCase();
        String body = """
                {"eventId":"m","personId":"%s","amount":"%s"}"""
                .formatted(house.debtorIds().get(0), amount);

        Api.names(Api.refused(report(Docket.OFFICER, house, "PerformanceReported", body), 400), "amount", "金额");
    }

    @ParameterizedTest
    @CsvSource(value = {"not json", "''", "[]", "\"text\"", "{\"eventId\":\"a\"", "{\"eventId\":\"a\"}{"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        Api.refused(report(Docket.OFFICER, docket.houseCase(), "PremisesVacated", body), 400);
    }

    @Test
    void aRoleThatMayNotReportIsRefused() {
        Obligation house = docket.houseCase();

        var answer = report(Docket.OFFICER, house, "ObjectionReceived", "{\"eventId\":\"o\"}");

        assertThat(Api.refused(answer, 403).path("detail").asText()).contains("您的角色不能登记「收到异议」");
    }

    @Test
    void toStrangersThereIsNoCaseAndNoUnknownEvent() {
        Obligation house = docket.houseCase();

        Api.refused(report("zhi.xing2", house, "PremisesVacated", vacated(house, "s")), 404);
        Api.refused(report(Docket.OFFICER, house, "TaskCompleted", "{}"), 404);
    }

    @Test
    void anObjectionIsReportedAndDecidedByChoices() {
        Obligation house = docket.houseCase();
        cases.appoint(house.caseId(), REVIEWER, CaseRole.PANEL_MEMBER);
        String id = "o-" + house.id();
        report(
                REVIEWER,
                house,
                "ObjectionReceived",
                """
                {"eventId":"%s","kind":"THIRD_PARTY"}""".formatted(id));
        objections.registers(house.caseId(), "ACCEPT", Map.of());

        JsonNode file = Api.json(Visitor.program(port, REVIEWER).get(url(house)));
        JsonNode decided = StreamSupport.stream(file.path("events").spliterator(), false)
                .filter(event -> event.path("name").asText().equals("ObjectionDecided"))
                .findFirst()
                .orElseThrow();

        assertThat(file.at("/obligations/0/stay/reason").asText()).contains("案外人异议");
        assertThat(file.at("/events/0/fields/0/choices").toString()).contains("THIRD_PARTY", "执行行为异议");
        assertThat(decided.at("/fields/0/choices/0/value").asText()).isEqualTo(id);
        assertThat(decided.at("/fields/1/choices").toString()).doesNotContain("PENDING");
        var answer = report(
                REVIEWER,
                house,
                "ObjectionDecided",
                """
                {"eventId":"d-%s","objection":"%s","outcome":"WITHDRAWN","servedOn":"2024-09-02"}"""
                        .formatted(id, id));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void aCorrectedEntryMovesItsClock() {
        Obligation house = docket.houseCase();
        var scope = new ClockScope(house.caseId(), null, null);
        var before = deadlines.clock(scope, "enforcement-limit").orElseThrow();
        String wrong = timeline.of(house.caseId()).get(0).id();

        var answer = report(
                Docket.OFFICER,
                house,
                "EntryCorrected",
                """
                {"eventId":"c-%s","what":"%s","correctDate":"2024-08-21","reason":"笔误"}"""
                        .formatted(house.id(), wrong));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(deadlines.clock(scope, "enforcement-limit").orElseThrow().due())
                .isEqualTo(before.due().plusDays(1));
    }

    @Test
    void theEntryOfAnotherCaseCannotBeCorrected() {
        Obligation house = docket.houseCase();
        String foreign = timeline.of(docket.houseCase().caseId()).get(0).id();

        var answer = report(
                Docket.OFFICER,
                house,
                "EntryCorrected",
                """
                {"eventId":"c","what":"%s","correctDate":"2024-08-21","reason":"笔误"}"""
                        .formatted(foreign));

        Api.names(Api.refused(answer, 400), "what", "所更正的记载");
    }

    private HttpResponse<String> report(String person, Obligation house, String event, String body) {
        return Visitor.program(port, person).post(url(house) + "/events/" + event, body);
    }

    private String url(Obligation house) {
        return Api.caseUrl(cases.get(house.caseId()).number());
    }

    private static String vacated(Obligation house, String id) {
        return """
                {"eventId":"%s","personId":"%s","obligationId":"%s"}"""
                .formatted(id, house.debtorIds().get(0), house.id());
    }
}
