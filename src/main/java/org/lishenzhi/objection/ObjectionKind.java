package org.lishenzhi.objection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody objects to; the decision table {@code objection-effects} says what each kind stops. */
public enum ObjectionKind {
    THIRD_PARTY("案外人异议", null),
    CONDUCT("执行行为异议", null),
    JURISDICTION("管辖异议", "jurisdiction-objection"),
    CLOSING("结案异议", "closing-objection");

    private final String label;
    private final @Nullable String periodRule;

    ObjectionKind(String label, @Nullable String periodRule) {
        this.label = label;
        this.periodRule = periodRule;
    }

    public String label() {
        return label;
    }

    /** The ruling on such an objection, as the guide to remedies calls it. */
    public String document() {
        return "执行裁定书（%s）".formatted(label);
    }

    /** The period within which it must be raised; none if it may be raised until enforcement is over. */
    Optional<String> periodRule() {
        return Optional.ofNullable(periodRule);
    }
}
