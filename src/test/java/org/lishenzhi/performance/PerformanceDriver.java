package org.lishenzhi.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.NewCase;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.casefile.Title;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.performance.process.ActPerformanceProcess;
import org.lishenzhi.performance.process.MoneyPerformanceProcess;
import org.lishenzhi.performance.process.ObligationPerformanceProcess;
import org.lishenzhi.performance.process.ThingDeliveryProcess;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.StepAnswers;
import org.lishenzhi.support.TestClock;
import org.springframework.boot.test.context.TestComponent;

/** The verbs of the people who bring obligations to be performed, with their usual answers. */
@TestComponent
public class PerformanceDriver implements StepAnswers {

    public static final String OFFICER = Docket.OFFICER;
    public static final String SECOND_OFFICER = "zhi.xing2";
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 3, 11);

    private final CourtHouse court;
    private final EvictionDriver evictors;
    private final CaseFile cases;
    private final Timeline timeline;
    private final Payments payments;
    private final RuntimeService runtime;
    private final FormService forms;
    private final Unrestricted unrestricted;
    private final TestClock clock;

    PerformanceDriver(
            CourtHouse court,
            EvictionDriver evictors,
            CaseFile cases,
            Timeline timeline,
            Payments payments,
            RuntimeService runtime,
            FormService forms,
            Unrestricted unrestricted,
            TestClock clock) {
        this.court = court;
        this.evictors = evictors;
        this.cases = cases;
        this.timeline = timeline;
        this.payments = payments;
        this.runtime = runtime;
        this.forms = forms;
        this.unrestricted = unrestricted;
        this.clock = clock;
    }

    /** A case in enforcement for these obligations, against two persons; the title came into force on 11 March 2024. */
    public Case accepted(NewObligation... obligations) {
        Case opened = cases.open(new NewCase(
                "合同纠纷",
                OFFICER,
                List.of(
                        Docket.person(PartyRole.APPLICANT, "高山"),
                        Docket.person(PartyRole.RESPONDENT, "王平"),
                        Docket.person(PartyRole.RESPONDENT, "王静")),
                new Title("民事判决书", "(2023)内0304民初200号", "乌海市乌达区人民法院", IN_FORCE),
                List.of(obligations)));
        cases.giveNumber(opened.id(), "执");
        timeline.record(new NewEvent(
                opened.id(),
                "EnforcementAccepted",
                "执行立案",
                LocalDate.of(2024, 8, 20),
                null,
                null,
                null,
                OFFICER,
                "accepted/" + opened.id()));
        return opened;
    }

    /** The only obligation of a new case, and its enforcement begins. */
    Obligation enforced(NewObligation obligation) {
        Obligation only = cases.obligations(accepted(obligation).id()).get(0);
        performanceBegins(only);
        return only;
    }

    /** Begins as the calling model would. */
    public void performanceBegins(Obligation obligation) {
        unrestricted.run(() -> runtime.startProcessInstanceByKey(
                ObligationPerformanceProcess.KEY,
                cases.get(obligation.caseId()).number(),
                Map.of(
                        CaseScope.CASE_ID.name(),
                        obligation.caseId(),
                        CaseScope.OBLIGATION_ID.name(),
                        obligation.id())));
    }

    static NewObligation money(String amount) {
        return new NewObligation(ObligationKind.MONEY, "支付货款", new BigDecimal(amount), null, List.of(1, 2));
    }

    static NewObligation thing() {
        return new NewObligation(ObligationKind.THING, "交付古琴一张", null, null, List.of(1, 2));
    }

    static NewObligation act() {
        return new NewObligation(ObligationKind.ACT, "拆除围墙", null, null, List.of(1, 2));
    }

    static NewObligation house() {
        return new NewObligation(ObligationKind.HOUSE, "返还房屋", null, "乌达区滨海街道1号楼", List.of(1, 2));
    }

    /** A debtor pays, and somebody reports it. */
    public Delivery debtorPays(String caseId, String obligationId, String personId, String amount) {
        return performs(caseId, obligationId, personId, Map.of("amount", amount));
    }

    Delivery performs(String caseId, String obligationId, String personId, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(Map.of("personId", personId, "obligationId", obligationId));
        details.putAll(more);
        return court.report(
                OFFICER,
                caseId,
                EventName.PERFORMANCE_REPORTED,
                UUID.randomUUID().toString(),
                clock.today(),
                details);
    }

    /** The house is emptied by everybody who owes it, and handed over. */
    public void houseIsHandedOver(Obligation house) {
        evictors.officerContactsOccupants(house);
        house.debtorIds().forEach(person -> evictors.personVacates(house, person));
        evictors.officerHandsOver(house, Map.of());
    }

    /** @param instalments rows of the list as {@link #instalment} writes them */
    public void instalmentsAreAgreed(String obligationId, String... instalments) {
        submit(
                obligationId,
                MoneyPerformanceProcess.Elements.URGE_PAYMENT,
                Map.of(
                        "paymentDecision",
                        "INSTALMENTS",
                        "agreedOn",
                        today(),
                        "agreementForm",
                        "RECORDED",
                        "instalments",
                        "[" + String.join(",", instalments) + "]"));
    }

    public static String instalment(LocalDate dueOn, String amount) {
        return "{\"dueOn\":\"%s\",\"amount\":\"%s\"}".formatted(dueOn, amount);
    }

    void officerFollowsUp(String obligationId, LocalDate day) {
        submit(
                obligationId,
                MoneyPerformanceProcess.Elements.URGE_PAYMENT,
                Map.of("paymentDecision", "CONTINUE", "followUpOn", day.toString(), "urgingNote", "表示下月给付"));
    }

    /** The officer registers a payment of this person in the task. */
    public void officerReceives(String obligationId, String personId, String amount, Map<String, Object> more) {
        submit(obligationId, MoneyPerformanceProcess.Elements.URGE_PAYMENT, with(payment(personId, amount), more));
    }

    private Map<String, Object> payment(String personId, String amount) {
        return Map.of(
                "paymentDecision",
                "RECEIVED",
                "payer",
                personId,
                "amount",
                amount,
                "receivedOn",
                today(),
                "paymentManner",
                "TRANSFER");
    }

    public void officerOrders(String obligationId, String step, LocalDate performBy) {
        submit(obligationId, step, order(performBy));
    }

    private Map<String, Object> order(LocalDate performBy) {
        return Map.of("orderedOn", today(), "performBy", performBy.toString(), "orderManner", "当面");
    }

    /** Ordered, and handed over the same day. */
    public void thingIsHandedOver(String obligationId) {
        officerOrders(
                obligationId,
                ThingDeliveryProcess.Elements.ORDER_DELIVERY,
                clock.today().plusDays(7));
        submit(obligationId, ThingDeliveryProcess.Elements.SUPERVISE_DELIVERY, handedOver());
    }

    Map<String, Object> handedOver() {
        return Map.of(
                "deliveryOutcome",
                "HANDED_OVER",
                "handedOverOn",
                today(),
                "deliveryManner",
                "FACE_TO_FACE",
                "receiptSigned",
                true,
                "presentPersons",
                "双方当事人",
                "deliveryNote",
                "当面点交，受领人签收");
    }

    Map<String, Object> gone() {
        return Map.of("deliveryOutcome", "GONE", "foundOn", today(), "deliveryNote", "原物已烧毁，有消防证明");
    }

    static Map<String, Object> notDelivered() {
        return Map.of("deliveryOutcome", "NOT_DELIVERED", "deliveryNote", "未到场");
    }

    /** The order is not obeyed, another does it and is found to have done it well; the debtor has not paid for it yet. */
    public void actIsDoneByAnother(String obligationId) {
        actIsOverdue(obligationId);
        officerAssesses(obligationId, "REPLACEABLE");
        officerEntrusts(obligationId, "5000.00");
        submit(obligationId, ActPerformanceProcess.Elements.ACCEPT_SUBSTITUTE, accepted("4800.00"));
    }

    void actIsOverdue(String obligationId) {
        LocalDate performBy = clock.today().plusDays(7);
        officerOrders(obligationId, ActPerformanceProcess.Elements.ORDER_ACT, performBy);
        court.dawnOf(performBy.plusDays(1), cases.obligation(obligationId).caseId());
    }

    void officerAssesses(String obligationId, String replacement) {
        submit(
                obligationId,
                ActPerformanceProcess.Elements.ASSESS_REPLACEMENT,
                Map.of("replacement", replacement, "assessment", "一般施工即可完成"));
    }

    void officerEntrusts(String obligationId, String cost) {
        submit(obligationId, ActPerformanceProcess.Elements.ENTRUST_PERFORMER, entrusted(cost));
    }

    private Map<String, Object> entrusted(String cost) {
        return Map.of(
                "performer",
                "某建筑公司",
                "selection",
                "CHOSEN",
                "entrustedOn",
                today(),
                "estimatedCost",
                cost,
                "prepayBy",
                clock.today().plusDays(10).toString());
    }

    Map<String, Object> accepted(String cost) {
        return Map.of(
                "substituteOutcome", "ACCEPTED", "completedOn", today(), "actualCost", cost, "acceptanceNote", "围墙已拆除");
    }

    Map<String, Object> penalty() {
        return Map.of("penalty", "FINE", "proposedOn", today(), "facts", "有能力而拒不道歉", "educated", true);
    }

    void submit(String obligationId, String step, Map<String, Object> answers) {
        court.submit(OFFICER, task(obligationId, step), answers);
    }

    private Task task(String obligationId, String step) {
        return court.open(cases.obligation(obligationId).caseId(), step).stream()
                .filter(task -> obligationId.equals(obligationOf(task)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no open %s; open are %s"
                        .formatted(
                                step, court.steps(cases.obligation(obligationId).caseId()))));
    }

    private String obligationOf(Task task) {
        return unrestricted.call(
                () -> (String) runtime.getVariable(task.getExecutionId(), CaseScope.OBLIGATION_ID.name()));
    }

    /** What the open form of a step shows to the officer. */
    Map<String, Object> shown(String obligationId, String step) {
        Map<String, Object> shown = new HashMap<>();
        Task task = task(obligationId, step);
        court.as(OFFICER, () -> shown.putAll(forms.getTaskFormVariables(task.getId())));
        return shown;
    }

    String today() {
        return clock.today().toString();
    }

    @Override
    public Map<String, Chance> byStep() {
        Map<String, Chance> chances = new HashMap<>();
        chances.put(MoneyPerformanceProcess.Elements.URGE_PAYMENT, (task, caseId, luck) -> by(anyPayment(task, luck)));
        for (String step :
                List.of(ThingDeliveryProcess.Elements.ORDER_DELIVERY, ActPerformanceProcess.Elements.ORDER_ACT)) {
            chances.put(step, (task, caseId, luck) -> by(order(clock.today().plusDays(1 + luck.nextInt(10)))));
        }
        for (String step :
                List.of(ThingDeliveryProcess.Elements.SUPERVISE_DELIVERY, ThingDeliveryProcess.Elements.TAKE_THING)) {
            chances.put(
                    step,
                    (task, caseId, luck) ->
                            by(List.of(handedOver(), notDelivered(), gone()).get(luck.nextInt(3))));
        }
        chances.put(
                ThingDeliveryProcess.Elements.AGREE_COMPENSATION,
                (task, caseId, luck) -> by(luck.nextBoolean() ? compensation("800.00") : noCompensation()));
        chances.put(
                ThingDeliveryProcess.Elements.VERIFY_COMPENSATION,
                (task, caseId, luck) -> by(luck.nextInt(3) > 0 ? compensationPaid() : compensationUnpaid()));
        chances.put(ThingDeliveryProcess.Elements.PROPOSE_TERMINATION, (task, caseId, luck) -> by(renegotiation()));
        chances.put(ActPerformanceProcess.Elements.VERIFY_ACT, (task, caseId, luck) -> by(done()));
        chances.put(
                ActPerformanceProcess.Elements.ASSESS_REPLACEMENT,
                (task, caseId, luck) -> by(
                        Map.of("replacement", luck.nextBoolean() ? "REPLACEABLE" : "PERSONAL", "assessment", "已审查")));
        chances.put(ActPerformanceProcess.Elements.ENTRUST_PERFORMER, (task, caseId, luck) -> by(entrusted("5000.00")));
        chances.put(
                ActPerformanceProcess.Elements.ACCEPT_SUBSTITUTE,
                (task, caseId, luck) -> by(
                        luck.nextInt(3) > 0
                                ? with(accepted("4800.00"), Map.of("costPaid", true, "costPaidOn", today()))
                                : failed()));
        chances.put(ActPerformanceProcess.Elements.PROPOSE_PENALTY, (task, caseId, luck) -> by(penalty()));
        return chances;
    }

    private Map<String, Object> anyPayment(Task task, Random luck) {
        Obligation money = cases.obligation(obligationOf(task));
        String owed = payments.outstanding(money.id()).toPlainString();
        return switch (luck.nextInt(3)) {
            case 0 ->
                Map.of(
                        "paymentDecision",
                        "CONTINUE",
                        "followUpOn",
                        clock.today().plusDays(1 + luck.nextInt(30)).toString(),
                        "urgingNote",
                        "继续催促");
            case 1 ->
                Map.of(
                        "paymentDecision",
                        "INSTALMENTS",
                        "agreedOn",
                        today(),
                        "agreementForm",
                        "JOINTLY_SUBMITTED",
                        "instalments",
                        "[" + instalment(clock.today().plusDays(luck.nextInt(60)), owed) + "]");
            default ->
                payment(money.debtorIds().get(luck.nextInt(money.debtorIds().size())), owed);
        };
    }

    Map<String, Object> compensation(String amount) {
        return Map.of(
                "compensationOutcome",
                "AGREED",
                "negotiatedOn",
                today(),
                "compensation",
                amount,
                "payBy",
                clock.today().plusDays(10).toString(),
                "bothSigned",
                true);
    }

    Map<String, Object> noCompensation() {
        return Map.of("compensationOutcome", "DISAGREED", "negotiatedOn", today());
    }

    Map<String, Object> compensationPaid() {
        return Map.of("compensationPayment", "PAID", "paidOn", today());
    }

    static Map<String, Object> compensationUnpaid() {
        return Map.of("compensationPayment", "UNPAID");
    }

    static Map<String, Object> renegotiation() {
        return Map.of("renegotiationReason", "双方愿意再谈");
    }

    Map<String, Object> done() {
        return Map.of("doneOn", today(), "actNote", "现场查看，已拆除");
    }

    static Map<String, Object> failed() {
        return Map.of("substituteOutcome", "FAILED", "acceptanceNote", "未拆净");
    }

    private static StepAnswer by(Map<String, Object> answers) {
        return new StepAnswer(OFFICER, answers);
    }

    private static Map<String, Object> with(Map<String, Object> usual, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(usual);
        answers.putAll(more);
        return answers;
    }
}
