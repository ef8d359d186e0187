package org.lishenzhi.eviction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewCase;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.NotFound;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.eviction.process.EvictionStart;
import org.lishenzhi.support.AtOnce;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Events come twice, at once, late, for the wrong case: never an error of ours, never delivered twice. */
@CourtTest
class EvictionInboxTest {

    @Autowired
    private EvictionDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Timeline timeline;

    @Autowired
    private EvictionStart start;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private String eventId;

    @BeforeEach
    void itIsTheDayOfPosting() {
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
        eventId = UUID.randomUUID().toString();
    }

    @Test
    void anEventSentByFiveAtOnceIsDeliveredOnce() throws Exception {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        String person = house.debtorIds().get(0);

        var endings = AtOnce.all(5, 5, i -> () -> people.personVacates(house, person, eventId));

        assertThat(endings)
                .extracting(AtOnce.Ending::answer)
                .containsExactlyInAnyOrder(
                        Delivery.DELIVERED,
                        Delivery.ALREADY_RECEIVED,
                        Delivery.ALREADY_RECEIVED,
                        Delivery.ALREADY_RECEIVED,
                        Delivery.ALREADY_RECEIVED);
        assertThat(vacated(house)).isEqualTo(1);
    }

    @Test
    void whenTheLastTwoAreReportedAtOnceTheHouseIsEmpty() throws Exception {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);

        var endings = AtOnce.all(
                2, 2, i -> () -> people.personVacates(house, house.debtorIds().get(i)));

        assertThat(endings).allMatch(AtOnce.Ending::succeeded);
        assertThat(court.steps(house.caseId())).containsExactly(Elements.HAND_OVER_PREMISES);
    }

    @Test
    void theSameIdForAnotherReportIsAConflict() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        people.personVacates(house, house.debtorIds().get(0), eventId);

        assertThatThrownBy(() -> people.personVacates(house, house.debtorIds().get(1), eventId))
                .isInstanceOf(Conflict.class)
                .hasMessage("事件编号已被另一事件使用，请换一个编号");
        Obligation other = people.evictionBegins();
        assertThatThrownBy(() -> people.personVacates(other, other.debtorIds().get(0), eventId))
                .isInstanceOf(Conflict.class);

        assertThat(vacated(house)).isEqualTo(1);
        assertThat(vacated(other)).isZero();
    }

    @Test
    void aCaseThatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> performed("nowhere", Map.of("personId", "x", "amount", "1")))
                .isInstanceOf(NotFound.class);
        assertThat(entered()).isZero();
    }

    @Test
    void anEventBeforeAnybodyWaitsIsKeptInTheFile() {
        Obligation house = people.evictionBegins();

        assertThat(people.personVacates(house, house.debtorIds().get(0))).isEqualTo(Delivery.KEPT);

        assertThat(vacated(house)).isEqualTo(1);
        assertThat(court.steps(house.caseId())).containsExactly(Elements.CONTACT_OCCUPANTS);
    }

    @Test
    void anEventOfAnotherObligationIsNotDeliveredToThisOne() {
        List<Obligation> houses = twoHouses();
        Obligation first = houses.get(0);
        Obligation second = houses.get(1);
        start.begin(first.id());
        people.officerContactsOccupants(first);
        people.officerDraftsNotice(first, StartingPoint.POSTED);
        people.presidentSigns(first);
        people.assistantPosts(first);
        first.debtorIds().forEach(person -> people.assistantServes(first, person));

        second.debtorIds().forEach(person -> people.personVacates(second, person));
        assertThat(court.steps(first.caseId()))
                .as("the first house is not empty")
                .isEmpty();
        first.debtorIds().forEach(person -> people.personVacates(first, person));

        assertThat(court.steps(first.caseId())).containsExactly(Elements.HAND_OVER_PREMISES);
    }

    @Test
    void aStrangerOrAnotherCasesPersonOrHouseIsRefusedAndNothingIsKept() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        Obligation other = people.evictionBegins();
        String applicant = cases.parties(house.caseId()).get(0).id();

        refuses(house, house.id(), other.debtorIds().get(0), "「当事人」不属于本案");
        refuses(house, other.id(), house.debtorIds().get(0), "「判项」不属于本案");
        refuses(house, house.id(), "nobody", "「当事人」不属于本案");
        refuses(house, "nothing", house.debtorIds().get(0), "「判项」不属于本案");
        refuses(house, house.id(), applicant, "「当事人」不是该判项的义务人");
        refuses(house, null, house.debtorIds().get(0), "请填写「判项」");
        refuses(house, house.id(), null, "请填写「当事人」");

        assertThat(vacated(house)).isZero();
        assertThat(vacated(other)).isZero();
        assertThat(people.personVacates(house, house.debtorIds().get(0), eventId))
                .as("the id is still free")
                .isEqualTo(Delivery.DELIVERED);
    }

    @Test
    void theFutureIsRefused() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);

        assertThatThrownBy(() -> court.report(
                        EvictionDriver.OFFICER,
                        house.caseId(),
                        EventName.PREMISES_VACATED,
                        eventId,
                        clock.today().plusDays(1),
                        Map.of(
                                "obligationId",
                                house.id(),
                                "personId",
                                house.debtorIds().get(0))))
                .isInstanceOf(InputRejected.class)
                .hasMessage("「发生日期」不能晚于今天");
        assertThat(entered()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "0, 「金额」应为大于零、最多两位小数的金额（元）",
                "0.00, 「金额」应为大于零、最多两位小数的金额（元）",
                "-1, 「金额」应为大于零、最多两位小数的金额（元）",
                "3150.001, 「金额」应为大于零、最多两位小数的金额（元）",
                "1e309, 「金额」应为大于零、最多两位小数的金额（元）",
                "NaN, 「金额」应为大于零、最多两位小数的金额（元）",
                "'1,000', 「金额」应为大于零、最多两位小数的金额（元）"
            })
    void anAmountThatIsNoneIsRefused(String amount, String sentence) {
        Obligation house = people.evictionBegins();
        Map<String, String> details = Map.of("personId", house.debtorIds().get(0), "amount", amount);

        assertThatThrownBy(() -> performed(house.caseId(), details)).hasMessage(sentence);
        assertThat(entered()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void anEventWithoutAnIdIsRefused(String id) {
        Obligation house = people.evictionBegins();

        assertThatThrownBy(() -> people.personVacates(house, house.debtorIds().get(0), id))
                .hasMessage("「事件编号」应为 1 至 100 个字符");
        assertThatThrownBy(() -> people.personVacates(house, house.debtorIds().get(0), "x".repeat(101)))
                .hasMessage("「事件编号」应为 1 至 100 个字符");
    }

    @Test
    void aNoteOfOneMegabyteIsRefusedAndCodeIsText() {
        Obligation house = people.evictionBegins();
        Map<String, String> details =
                new HashMap<>(Map.of("personId", house.debtorIds().get(0), "amount", "3150.00"));
        details.put("note", "注".repeat(1 << 20));
        assertThatThrownBy(() -> performed(house.caseId(), details)).hasMessage("「备注」过长，或者含有不能识别的字符");

        details.put("note", "𬀩 ${1+1} <script>alert(1)</script>");
        performed(house.caseId(), details);

        assertThat(timeline.find(eventId).orElseThrow().note()).isEqualTo("𬀩 ${1+1} <script>alert(1)</script>");
    }

    private void refuses(Obligation house, @Nullable String obligation, @Nullable String person, String sentence) {
        Map<String, String> details = new HashMap<>();
        if (obligation != null) {
            details.put("obligationId", obligation);
        }
        if (person != null) {
            details.put("personId", person);
        }
        assertThatThrownBy(() -> court.report(
                        EvictionDriver.OFFICER,
                        house.caseId(),
                        EventName.PREMISES_VACATED,
                        eventId,
                        clock.today(),
                        details))
                .isInstanceOf(InputRejected.class)
                .hasMessage(sentence);
        assertThat(entered()).isZero();
    }

    private Delivery performed(String caseId, Map<String, String> details) {
        return court.report(
                EvictionDriver.OFFICER, caseId, EventName.PERFORMANCE_REPORTED, eventId, clock.today(), details);
    }

    private List<Obligation> twoHouses() {
        NewCase one = Docket.houseCaseAsFiled();
        Case opened = cases.open(new NewCase(
                one.cause(),
                one.officerId(),
                one.parties(),
                one.title(),
                List.of(
                        one.obligations().get(0),
                        new NewObligation(ObligationKind.HOUSE, "返还第二处房屋", null, "乌达区滨海街道2号楼", List.of(1, 2)))));
        cases.giveNumber(opened.id(), "执");
        cases.appoint(opened.id(), EvictionDriver.ASSISTANT, CaseRole.ASSISTANT);
        return cases.obligations(opened.id());
    }

    private long vacated(Obligation house) {
        return timeline.of(house.caseId()).stream()
                .filter(event -> event.kind().equals(EvictionEvents.PREMISES_VACATED))
                .filter(event -> house.id().equals(event.obligationId()))
                .count();
    }

    private Integer entered() {
        return jdbc.queryForObject("select count(*) from inbox_event where event_id = ?", Integer.class, eventId);
    }
}
