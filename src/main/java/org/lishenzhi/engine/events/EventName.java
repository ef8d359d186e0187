package org.lishenzhi.engine.events;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lishenzhi.casefile.CaseState;

/** The events of a case that a person or an outside system may report, with what they must tell and who may report them. */
public enum EventName {
    PREMISES_VACATED(
            "PremisesVacated",
            "已腾空",
            Set.of("enforcement-officer", "enterprise-team", "judge-assistant"),
            EventField.person(),
            EventField.obligation()),
    OBJECTION_RECEIVED(
            "ObjectionReceived",
            "收到异议",
            Reporters.OBJECTION_COUNTER,
            EventField.choice("kind", "异议种类"),
            EventField.person().optional(),
            EventField.obligation().optional()),
    OBJECTION_DECIDED(
            "ObjectionDecided",
            "异议已决定",
            Set.of("enforcement-review"),
            EventField.choice("objection", "所决定的异议"),
            EventField.choice("outcome", "结果"),
            EventField.date("servedOn", "送达日")),
    RECONSIDERATION_RECEIVED(
            "ReconsiderationReceived",
            "收到复议申请",
            Reporters.OBJECTION_COUNTER,
            EventField.choice("objection", "所申请复议的异议")),
    RECONSIDERATION_DECIDED(
            "ReconsiderationDecided",
            "复议已裁定",
            Set.of("enforcement-review"),
            EventField.choice("reconsideration", "所裁定的复议"),
            EventField.choice("outcome", "结果"),
            EventField.date("effectiveOn", "生效日期")),
    OBJECTION_SUIT_FILED(
            "ObjectionSuitFiled", "执行异议之诉已立案", Reporters.OBJECTION_COUNTER, EventField.choice("objection", "所起诉的异议")),
    OBJECTION_SUIT_DECIDED(
            "ObjectionSuitDecided",
            "执行异议之诉已裁判",
            Reporters.OBJECTION_COUNTER,
            EventField.choice("objection", "所起诉的异议"),
            EventField.choice("outcome", "结果")),
    PROCEDURE_CHANGE_PROPOSED(
            "ProcedureChangeProposed",
            "提请程序变动",
            Reporters.OFFICERS,
            EventField.choice("kind", "变动种类"),
            EventField.obligation().optional(),
            EventField.text("reason", "事由")),
    ENFORCEMENT_SUSPENDED("EnforcementSuspended", "中止执行", Reporters.OFFICERS, EventField.text("reason", "事由")),
    ENFORCEMENT_RESUMED("EnforcementResumed", "恢复执行", Reporters.OFFICERS, EventField.text("reason", "事由")),
    PERFORMANCE_REPORTED(
            "PerformanceReported",
            "已履行",
            Reporters.DEBTOR_CONTACTS,
            EventField.person(),
            EventField.obligation().optional(),
            EventField.money("amount", "金额").optional()),
    SUIT_WITHDRAWN("SuitWithdrawn", "撤诉", Reporters.SUIT, EventField.person(), EventField.text("reason", "撤诉理由")),
    PARTY_CHANGED(
            "PartyChanged",
            "变更追加当事人",
            Reporters.SUIT,
            EventField.choice("change", "变更方式"),
            EventField.text("name", "姓名或者名称"),
            EventField.choice("partyKind", "主体类别"),
            EventField.text("idNumber", "证件号码").optional(),
            EventField.text("unverifiable", "证件无法核实的原因").optional(),
            EventField.text("reason", "变更理由")),
    SUCCESSION_APPLIED(
            "SuccessionApplied",
            "申请变更追加当事人",
            Set.of("filing-clerk", "enforcement-officer", "enterprise-team"),
            EventField.choice("kind", "变更追加情形"),
            EventField.choice("predecessor", "原当事人"),
            EventField.choice("successor", "承受人（已是本案当事人的）").optional(),
            EventField.text("name", "姓名或者名称").optional(),
            EventField.choice("partyKind", "主体类别").optional(),
            EventField.text("idNumber", "证件号码").optional(),
            EventField.text("unverifiable", "证件无法核实的原因").optional()),
    DEBTOR_DIED(
            "DebtorDied",
            "被执行人死亡",
            Set.of("filing-clerk", "judge-assistant", "enforcement-officer", "enterprise-team"),
            EventField.person()),
    APPEAL_RECEIVED("AppealReceived", "上诉", Reporters.SUIT, EventField.person()),
    APPEAL_DECIDED(
            "AppealDecided",
            "二审已裁判",
            Reporters.SUIT,
            EventField.choice("outcome", "结果"),
            EventField.date("effectiveOn", "生效日期")),
    PRESERVATION_APPLIED("PreservationApplied", "申请财产保全", Reporters.SUIT, EventField.person()),
    PRESERVATION_ORDERED("PreservationOrdered", "保全已裁定", Reporters.SUIT),
    ENFORCEMENT_APPLIED("EnforcementApplied", "申请执行", Set.of("filing-clerk", "urging-officer"), EventField.person()),
    CONSENT_WITHDRAWN("ConsentWithdrawn", "撤回督促同意", Set.of("filing-clerk", "urging-officer"), EventField.person()),
    OBLIGATION_QUESTIONED(
            "ObligationQuestioned",
            "征询判项含义",
            Reporters.OFFICERS,
            EventField.obligation(),
            EventField.text("question", "不明确之处")),
    ENFORCEMENT_EXTENSION_REQUESTED(
            "EnforcementExtensionRequested", "申请延长执行期限", Reporters.OFFICERS, EventField.text("reason", "延长理由")),
    OFFICER_CHANGE_REQUESTED(
            "OfficerChangeRequested",
            "申请更换承办人",
            Set.of("enforcement-officer", "enterprise-team", "enforcement-director", "trial-administration"),
            EventField.choice("cause", "更换事由"),
            EventField.text("reason", "具体情况"),
            EventField.choice("successor", "建议的新承办人").optional()),
    CLOSING_PROPOSED(
            "ClosingProposed",
            "提请结案",
            Reporters.OFFICERS,
            EventField.choice("reason", "结案方式和事由"),
            EventField.text("grounds", "事实和理由")),
    ENTRY_CORRECTED(
            "EntryCorrected",
            "更正登记",
            Reporters.FILE_KEEPERS,
            EventField.choice("what", "所更正的记载"),
            EventField.date("correctDate", "正确日期"),
            EventField.text("reason", "更正理由"));

    private final String wireName;
    private final String label;
    private final Set<String> reporters;
    private final List<EventField> fields;

    EventName(String wireName, String label, Set<String> reporters, EventField... fields) {
        this.wireName = wireName;
        this.label = label;
        this.reporters = reporters;
        this.fields = List.of(fields);
    }

    /** The name under which systems and models know the event. */
    public String wireName() {
        return wireName;
    }

    public String label() {
        return label;
    }

    public List<EventField> fields() {
        return fields;
    }

    /** Under which heading it stands on the desk. */
    public EventUse use() {
        return EventUse.of(wireName);
    }

    /** Whether the desk offers it while the case stands there; the report itself is not refused for it. */
    public boolean makesSenseIn(CaseState state) {
        return Occasions.isOffered(this, state);
    }

    public boolean mayBeReportedBy(Set<String> groups) {
        return groups.stream().anyMatch(reporters::contains);
    }

    public static Optional<EventName> find(String wireName) {
        return Arrays.stream(values())
                .filter(name -> name.wireName.equals(wireName))
                .findFirst();
    }
}
