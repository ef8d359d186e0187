package org.lishenzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.StartingPoint;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The file of a case over HTTP: whoever may see it, whatever number he knows. */
@CourtTest
class CaseApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Docket docket;

    @Autowired
    private EvictionDriver eviction;

    @Autowired
    private CourtHouse court;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Timeline timeline;

    @Test
    void anyNumberFindsTheCase() {
        Case known = cases.get(docket.houseCase().caseId());
        var officer = Visitor.program(port, Docket.OFFICER);

        for (String number : new String[] {
            known.receiptNumber(),
            known.number(),
            known.number().replace('(', '（').replace(')', '）')
        }) {
            var answer = officer.get(Api.caseUrl(number));
            assertThat(answer.statusCode()).as(number).isEqualTo(200);
            assertThat(Api.json(answer).path("number").asText()).isEqualTo(known.caseNumber());
        }
    }

    @Test
    void namesAndNumbersComeMasked() {
        var answer = Visitor.program(port, Docket.OFFICER).get(Api.caseUrl(numberOf(docket.houseCase())));

        assertThat(answer.body())
                .contains("高某", "王某", "宫某", "150304********0018")
                .doesNotContain("高山", "王平", "宫静", "150304198001010018");
    }

    @Test
    void theFileTellsObligationsClocksAndTimeLine() {
        Obligation house = eviction.noticeIsOut(StartingPoint.SERVED);

        JsonNode file = fileOf(house, Docket.OFFICER);

        assertThat(file.at("/obligations/0/premises").asText()).contains("滨海街道");
        assertThat(file.at("/obligations/0/debtors").toString()).contains("王某", "宫某");
        assertThat(file.path("clocks")).anySatisfy(clock -> {
            assertThat(clock.path("label").asText()).isEqualTo("腾退期（自公告送达）");
            assertThat(clock.path("person").asText()).isEqualTo("王某");
            assertThat(clock.path("due").asText()).isEqualTo("2024-10-08");
            assertThat(clock.path("daysLeft").asInt()).isEqualTo(36);
            assertThat(clock.path("workingDaysLeft").asInt()).isEqualTo(21);
            assertThat(clock.path("steps").toString()).contains("国庆节");
            assertThat(clock.has("remark")).isFalse();
        });
        assertThat(file.path("timeline")).anySatisfy(entry -> {
            assertThat(entry.path("title").asText()).isEqualTo("腾房公告已送达");
            assertThat(entry.path("recordedBy").asText()).isEqualTo("舒季");
        });
        assertThat(file.path("documents").toString()).contains("腾房公告", "袁璋", "责令被执行人");
        assertThat(file.path("files").toString()).contains("公告.png");
    }

    @Test
    void aClockThatIsDoneWithIsToldAsSuch() {
        Obligation house = eviction.noticeIsOut(StartingPoint.SERVED);
        eviction.personVacates(house, house.debtorIds().get(0));

        assertThat(fileOf(house, Docket.OFFICER).path("clocks"))
                .filteredOn(clock -> clock.path("label").asText().startsWith("腾退期"))
                .extracting(clock -> clock.path("state").asText())
                .containsExactlyInAnyOrder("已办结", "");
    }

    @Test
    void aCorrectedEntryStaysVisible() {
        Obligation house = docket.houseCase();
        var accepted = timeline.latest(house.caseId(), "EnforcementAccepted", null, null)
                .orElseThrow();
        timeline.correct(accepted.id(), LocalDate.of(2024, 8, 21), "笔误", Docket.OFFICER);

        assertThat(fileOf(house, Docket.OFFICER).path("timeline").findValuesAsText("corrected"))
                .containsExactlyInAnyOrder("true", "false");
    }

    @Test
    void answersOfStepsAreReadInTheWordsOfTheirForms() {
        Obligation house = eviction.noticeIsOut(StartingPoint.SERVED);

        JsonNode steps = fileOf(house, Docket.OFFICER).path("steps");

        assertThat(steps.findValuesAsText("title")).contains("签发腾房公告");
        assertThat(steps.toString()).contains("\"张贴处所\"", "房屋入户门").doesNotContain("postedAt");
    }

    @Test
    void whoOnlyOverseesReadsNeitherAnswersNorDocuments() {
        Obligation house = eviction.noticeIsOut(StartingPoint.SERVED);

        JsonNode file = fileOf(house, "guan.li");

        assertThat(file.path("steps")).isNotEmpty().allSatisfy(step -> assertThat(step.path("answers"))
                .isEmpty());
        assertThat(file.path("documents")).isNotEmpty().allSatisfy(document -> assertThat(document.has("body"))
                .isFalse());
        assertThat(file.path("mayAddFiles").asBoolean()).isFalse();
        assertThat(file.path("events")).isEmpty();
    }

    @Test
    void aRuleWithNothingToStartFromIsRemarkedUpon() {
        Obligation house = eviction.evictionBegins();
        JsonNode running = fileOf(house, Docket.OFFICER);
        assertThat(running.path("awaitedClocks")).isEmpty();

        Obligation unaccepted = eviction.evictionBeginsBeforeAcceptance();

        assertThat(fileOf(unaccepted, Docket.OFFICER).path("awaitedClocks").toString())
                .contains("执行期限", "尚未起算");
    }

    @Test
    void aTaskLeadsToItsCase() {
        Obligation house = eviction.evictionBegins();
        String task = court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS).getId();

        assertThat(Api.json(Visitor.program(port, Docket.OFFICER).get("/api/tasks/" + task + "/case"))
                        .path("number")
                        .asText())
                .isEqualTo(numberOf(house));
        Api.refused(Visitor.program(port, Docket.OFFICER).get("/api/tasks/no-such-task/case"), 404);
        Api.refused(Visitor.program(port, "zhi.xing2").get("/api/tasks/" + task + "/case"), 404);
    }

    @ParameterizedTest
    @CsvSource({"zhi.xing2", "cai.wu", "fa.jing"})
    void toOthersTheCaseDoesNotExist(String stranger) {
        Obligation house = docket.houseCase();
        var visitor = Visitor.program(port, stranger);

        var refused = Api.refused(visitor.get(Api.caseUrl(numberOf(house))), 404);
        var unknown = Api.refused(visitor.get(Api.caseUrl("(2024)内0304执999999号")), 404);

        assertThat(refused.path("detail")).isEqualTo(unknown.path("detail"));
        assertThat(Api.json(search(stranger, numberOf(house))).path("cases")).isEmpty();
    }

    @Test
    void theSearchFindsNumbersAndBeginningsOfCausesAmongOnesOwnCases() {
        String receipt = cases.get(docket.houseCase().caseId()).receiptNumber();

        for (String text : new String[] {receipt, receipt.substring(1), " " + receipt.toUpperCase()}) {
            assertThat(Api.json(search(Docket.OFFICER, text)).path("cases").findValuesAsText("receiptNumber"))
                    .as(text)
                    .contains(receipt);
        }
        assertThat(Api.json(search("guan.li", receipt)).path("cases")).hasSize(1);
        assertThat(Api.json(search(Docket.OFFICER, "返还原物")).path("cases")).isNotEmpty();
        assertThat(Api.json(search(Docket.OFFICER, "%")).path("cases")).isEmpty();
    }

    @Test
    void whoHasWorkInACaseFindsItToo() {
        Obligation house = eviction.evictionBegins();
        eviction.officerContactsOccupants(house);
        eviction.officerDraftsNotice(house, StartingPoint.SERVED);

        assertThat(Api.json(search("yuan.zhang", numberOf(house))).path("cases"))
                .hasSize(1);
        assertThat(fileOf(house, "yuan.zhang").path("documents").toString()).contains("责令被执行人");
    }

    @Test
    void theSearchIsPaged() {
        docket.houseCase();
        docket.houseCase();
        var officer = Visitor.program(port, Docket.OFFICER);

        JsonNode first = Api.json(officer.get("/api/cases?size=1"));
        JsonNode second = Api.json(officer.get("/api/cases?size=1&page=1"));

        assertThat(first.path("more").asBoolean()).isTrue();
        assertThat(first.path("cases")).hasSize(1);
        assertThat(second.at("/cases/0/number")).isNotEqualTo(first.at("/cases/0/number"));
        Api.names(Api.refused(officer.get("/api/cases?size=101"), 400), "size", "每页件数");
        Api.names(Api.refused(officer.get("/api/cases?page=-1"), 400), "page", "页码");
        Api.names(Api.refused(officer.get("/api/cases?page=x"), 400), "page", "格式不对");
    }

    @Test
    void sectionsOfStagesAreShown() {
        Obligation house = docket.houseCase();
        timeline.record(new NewEvent(
                house.caseId(),
                "BelongingsNoticeGiven",
                "已通知领取遗留物品",
                LocalDate.of(2024, 9, 1),
                null,
                house.id(),
                null,
                Docket.OFFICER,
                "notice/" + house.id()));
        assertThat(fileOf(house, Docket.OFFICER).path("sections").toString()).doesNotContain("遗留物品");

        eviction.belongingsAreKept(house);

        assertThat(fileOf(house, Docket.OFFICER).path("sections").toString()).contains("遗留物品", "衣柜 × 1", "本院库房");
    }

    private java.net.http.HttpResponse<String> search(String person, String text) {
        return Visitor.program(port, person).get("/api/cases?q=" + Api.encoded(text));
    }

    private JsonNode fileOf(Obligation obligation, String person) {
        var answer = Visitor.program(port, person).get(Api.caseUrl(numberOf(obligation)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer);
    }

    private String numberOf(Obligation obligation) {
        return cases.get(obligation.caseId()).number();
    }

    /** Papers for a case come in at its counter when nobody has work in it: an application, an appeal, a withdrawal. */
    @ParameterizedTest(name = "{0} sees a case that is {1}: {2}")
    @CsvSource({
        "li.an, AWAITING_APPLICATION, true",
        "li.an, TRIAL, true",
        "li.an, URGING, true",
        "li.an, ENFORCING, true",
        "du.cu, AWAITING_APPLICATION, true",
        "du.cu, TRIAL, false",
        "du.cu, ENFORCING, false",
        "cai.wu, AWAITING_APPLICATION, false",
    })
    void theCountersSeeTheCasesWhosePapersTheyReceive(String person, CaseState state, boolean seen) {
        Case suit = docket.suit();
        cases.moveTo(suit.id(), state);
        var visitor = Visitor.program(port, person);

        assertThat(visitor.get(Api.caseUrl(suit.receiptNumber())).statusCode()).isEqualTo(seen ? 200 : 404);
        assertThat(visitor.get("/api/cases?q=" + Api.encoded(suit.receiptNumber()))
                        .body()
                        .contains(suit.receiptNumber()))
                .isEqualTo(seen);
    }
}
