package org.lishenzhi.closing.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.closing.ClosingAuthority;
import org.lishenzhi.closing.ClosingCondition;
import org.lishenzhi.closing.ClosingKind;
import org.lishenzhi.closing.ClosingRule;
import org.lishenzhi.closing.ClosingRules;
import org.lishenzhi.closing.ClosingSigner;
import org.lishenzhi.engine.Decisions;
import org.springframework.stereotype.Component;

/** The manners of closing as the designers' decision table gives them. */
@Component
final class ClosingTable implements ClosingRules {

    static final String KEY = "enforcement-closings";

    private final Decisions decisions;

    ClosingTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<ClosingRule> all() {
        return decisions.rows(KEY).stream().map(ClosingTable::rule).toList();
    }

    @Override
    public Optional<ClosingRule> find(String reason) {
        return all().stream().filter(rule -> rule.reason().equals(reason)).findFirst();
    }

    private static ClosingRule rule(Map<String, String> row) {
        return new ClosingRule(
                ClosingKind.valueOf(row.get("kind")),
                row.get("reason"),
                row.get("label"),
                row.get("document"),
                ClosingAuthority.valueOf(row.get("decidedBy")),
                ClosingSigner.valueOf(row.get("signedBy")),
                Boolean.parseBoolean(row.get("served")),
                row.get("remedyRule"),
                Boolean.parseBoolean(row.get("openAllowed")),
                Boolean.parseBoolean(row.get("feeDue")),
                ClosingCondition.valueOf(row.get("condition")),
                CaseState.valueOf(row.get("state")),
                row.get("article"),
                row.get("remark"));
    }
}
