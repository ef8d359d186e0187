package org.lishenzhi.eviction;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Dossier;
import org.lishenzhi.casefile.NewItem;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.eviction.process.EvictionStart;
import org.lishenzhi.eviction.process.ForcedEvictionProcess;
import org.lishenzhi.objection.ObjectionDriver;
import org.lishenzhi.objection.ObjectionKind;
import org.lishenzhi.security.Delegations;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.boot.test.context.TestComponent;

/** The verbs of the people in an eviction, with their usual answers. */
@TestComponent
public class EvictionDriver {

    public static final String OFFICER = Docket.OFFICER;
    public static final String ASSISTANT = "shu.ji";
    public static final String PRESIDENT = "yuan.zhang";
    public static final String REVIEWER = "cai.jue";

    static final String LETTER = "乌法授〔2025〕1号";

    /** What a list of a form sends: rows as JSON. */
    static final String LEFT = "[{\"item\":\"衣柜\",\"quantity\":\"1\",\"state\":\"完好\"}]";

    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final CourtHouse court;
    private final Docket docket;
    private final Dossier dossier;
    private final EvictionStart start;
    private final CaseFile cases;
    private final Handovers handovers;
    private final Delegations delegations;
    private final ObjectionDriver objections;
    private final TestClock clock;

    EvictionDriver(
            CourtHouse court,
            Docket docket,
            Dossier dossier,
            EvictionStart start,
            CaseFile cases,
            Handovers handovers,
            Delegations delegations,
            ObjectionDriver objections,
            TestClock clock) {
        this.court = court;
        this.docket = docket;
        this.dossier = dossier;
        this.start = start;
        this.cases = cases;
        this.handovers = handovers;
        this.delegations = delegations;
        this.objections = objections;
        this.clock = clock;
    }

    public Obligation evictionBegins() {
        Obligation house = docket.houseCase();
        start.begin(house.id());
        return house;
    }

    /** An eviction in a case of which nobody has recorded yet when it was accepted. */
    public Obligation evictionBeginsBeforeAcceptance() {
        Obligation house =
                cases.obligations(cases.open(Docket.houseCaseAsFiled()).id()).get(0);
        start.begin(house.id());
        return house;
    }

    public void belongingsAreKept(Obligation house) {
        handovers.keepBelongings(house.id(), List.of(new BelongingsItem("衣柜", 1, "完好")), "本院库房");
        handovers.registerCollection(house.id());
    }

    public void officerContactsOccupants(Obligation house) {
        court.submit(
                OFFICER,
                court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS),
                Map.of(
                        "contactedOn",
                        today(),
                        "contactManner",
                        "电话",
                        "attitude",
                        "拖延",
                        "consequencesTold",
                        true,
                        "contactNote",
                        "已电话督促交付房屋"));
    }

    public void officerDraftsNotice(Obligation house, StartingPoint startingPoint) {
        court.submit(
                OFFICER,
                court.theOpen(house.caseId(), Elements.DRAFT_EVICTION_NOTICE),
                Map.of("startingPoint", startingPoint.name(), "noticeText", "责令被执行人于三十日内腾空房屋"));
    }

    public void presidentSigns(Obligation house) {
        signs(PRESIDENT, house);
    }

    void signs(String person, Obligation house) {
        court.submit(
                person, court.theOpen(house.caseId(), Elements.SIGN_EVICTION_NOTICE), Map.of("noticeDecision", "SIGN"));
    }

    /** The president lends his right to sign in writing, for these days. */
    void presidentAuthorises(String delegate, LocalDate first, LocalDate last) {
        delegations.enter(PRESIDENT, delegate, "court-president", LETTER, first, last);
    }

    /** The notice is drafted and lies with the president. */
    Obligation noticeIsDrafted() {
        Obligation house = evictionBegins();
        officerContactsOccupants(house);
        officerDraftsNotice(house, StartingPoint.POSTED);
        return house;
    }

    void presidentReturns(Obligation house) {
        court.submit(
                PRESIDENT,
                court.theOpen(house.caseId(), Elements.SIGN_EVICTION_NOTICE),
                Map.of("noticeDecision", "RETURN", "returnReason", "请写明联系人"));
    }

    public void assistantPosts(Obligation house) {
        Task post = court.theOpen(house.caseId(), Elements.POST_EVICTION_NOTICE);
        dossier.add(
                new NewItem(house.caseId(), post.getId(), "张贴照片", "公告.png", ASSISTANT),
                new ByteArrayInputStream(PHOTO));
        court.submit(ASSISTANT, post, Map.of("postedOn", today(), "postedAt", "房屋入户门"));
    }

    public void assistantServes(Obligation house, String person) {
        Task task = court.open(house.caseId(), Elements.SERVE_EVICTION_NOTICE).stream()
                .filter(open -> person.equals(court.personOf(open)))
                .findFirst()
                .orElseThrow();
        court.submit(ASSISTANT, task, Map.of("servedOn", today(), "serviceManner", "直接送达", "phoneNotified", true));
    }

    /** Everything up to the wait, with posting on the day and service on everybody the same day. */
    public Obligation noticeIsOut(StartingPoint startingPoint) {
        Obligation house = evictionBegins();
        officerContactsOccupants(house);
        officerDraftsNotice(house, startingPoint);
        presidentSigns(house);
        assistantPosts(house);
        house.debtorIds().forEach(person -> assistantServes(house, person));
        return house;
    }

    public Delivery personVacates(Obligation house, String person) {
        return personVacates(house, person, UUID.randomUUID().toString());
    }

    public Delivery personVacates(Obligation house, String person, String eventId) {
        return court.report(
                OFFICER,
                house.caseId(),
                EventName.PREMISES_VACATED,
                eventId,
                clock.today(),
                Map.of("obligationId", house.id(), "personId", person));
    }

    /** The paper comes in and is accepted the same day: from then on it has its effect. */
    public String objectionIsAccepted(Obligation house, String kind) {
        return objections.isAccepted(house, ObjectionKind.valueOf(kind));
    }

    /** The open steps besides those of the objection itself. */
    public List<String> steps(Obligation house) {
        return court.steps(house.caseId()).stream()
                .filter(step -> !step.contains("Object"))
                .toList();
    }

    public void objectionIsDecided(Obligation house, String objection, String outcome) {
        court.report(
                REVIEWER,
                house.caseId(),
                EventName.OBJECTION_DECIDED,
                UUID.randomUUID().toString(),
                clock.today(),
                Map.of("objection", objection, "outcome", outcome, "servedOn", today()));
    }

    public void enforcementIs(EventName suspendedOrResumed, Obligation house) {
        court.report(
                OFFICER,
                house.caseId(),
                suspendedOrResumed,
                UUID.randomUUID().toString(),
                clock.today(),
                Map.of("reason", "另案审理"));
    }

    public void officerPlans(Obligation house, LocalDate day) {
        officerPlans(house, day, Map.of());
    }

    void officerPlans(Obligation house, LocalDate day, Map<String, Object> more) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("evictionDay", day.toString(), "riskNote", "风险较低", "forces", "执行法官二名、法警四名"));
        answers.putAll(more);
        court.submit(
                OFFICER, court.theOpen(house.caseId(), ForcedEvictionProcess.Elements.PLAN_FORCED_EVICTION), answers);
    }

    public void assistantNotifiesOccupants(Obligation house) {
        court.open(house.caseId(), ForcedEvictionProcess.Elements.NOTIFY_OCCUPANTS)
                .forEach(task -> court.submit(
                        ASSISTANT, task, Map.of("notifiedOn", today(), "recipient", "成年家属", "noticeManner", "当面")));
    }

    public void assistantNotifiesLocalBody(Obligation house) {
        assistantNotifiesLocalBody(house, Map.of());
    }

    void assistantNotifiesLocalBody(Obligation house, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of("notifiedOn", today(), "localBody", "滨海街道办事处"));
        answers.putAll(more);
        court.submit(
                ASSISTANT, court.theOpen(house.caseId(), ForcedEvictionProcess.Elements.NOTIFY_LOCAL_BODY), answers);
    }

    /** Planned for that day, everybody notified, and the day has come. */
    public void evictionDayComes(Obligation house, LocalDate day) {
        officerPlans(house, day);
        assistantNotifiesOccupants(house);
        assistantNotifiesLocalBody(house);
        court.dawnOf(day, house.caseId());
    }

    public void officerEnters(Obligation house) {
        court.submit(
                OFFICER,
                court.theOpen(house.caseId(), ForcedEvictionProcess.Elements.ENTER_PREMISES),
                Map.of(
                        "enteredOn",
                        today(),
                        "recordingNumber",
                        "LX-001",
                        "presentPersons",
                        "社区工作人员",
                        "course",
                        "依法进场"));
    }

    void assistantListsBelongings(Obligation house) {
        court.submit(
                ASSISTANT,
                court.theOpen(house.caseId(), ForcedEvictionProcess.Elements.INVENTORY_BELONGINGS),
                Map.of("items", LEFT, "storage", "本院库房"));
    }

    public void officerHandsOver(Obligation house, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "handedOverOn",
                today(),
                "keys",
                "2",
                "waterMeter",
                "105",
                "electricityMeter",
                "2310",
                "gasMeter",
                "无",
                "premisesState",
                "完好",
                "presentAtHandover",
                "申请执行人及见证人"));
        answers.putAll(more);
        court.submit(OFFICER, court.theOpen(house.caseId(), Elements.HAND_OVER_PREMISES), answers);
    }

    /** What is told at the handover when the court keeps what was left behind. */
    static Map<String, Object> leftBehind(String noticeGivenOn) {
        return Map.of(
                "somethingLeft",
                true,
                "leftItems",
                LEFT,
                "leftItemsStorage",
                "本院库房",
                "collectionNoticeOn",
                noticeGivenOn);
    }

    String today() {
        return clock.today().toString();
    }
}
