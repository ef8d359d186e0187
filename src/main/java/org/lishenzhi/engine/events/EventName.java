package org.lishenzhi.engine.events;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
            Set.of("enforcement-review", "filing-clerk"),
            EventField.choice("kind", "异议种类"),
            EventField.obligation().optional()),
    OBJECTION_DECIDED(
            "ObjectionDecided",
            "异议已决定",
            Set.of("enforcement-review"),
            EventField.choice("objection", "所决定的异议"),
            EventField.choice("outcome", "结果"),
            EventField.date("servedOn", "送达日")),
    ENFORCEMENT_SUSPENDED(
            "EnforcementSuspended",
            "中止执行",
            Set.of("enforcement-officer", "enterprise-team"),
            EventField.text("reason", "事由")),
    ENFORCEMENT_RESUMED(
            "EnforcementResumed",
            "恢复执行",
            Set.of("enforcement-officer", "enterprise-team"),
            EventField.text("reason", "事由")),
    PERFORMANCE_REPORTED(
            "PerformanceReported",
            "已履行",
            Set.of("enforcement-officer", "enterprise-team", "judge-assistant"),
            EventField.person(),
            EventField.money("amount", "金额")),
    ENTRY_CORRECTED(
            "EntryCorrected",
            "更正登记",
            Set.of("enforcement-officer", "enterprise-team"),
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

    public boolean mayBeReportedBy(Set<String> groups) {
        return groups.stream().anyMatch(reporters::contains);
    }

    public static Optional<EventName> find(String wireName) {
        return Arrays.stream(values())
                .filter(name -> name.wireName.equals(wireName))
                .findFirst();
    }
}
