package org.lishenzhi.deadlines.process;

import java.util.Map;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The court's own table with all its rows struck out but one, which is then right in every cell. */
record Probe(DeadlineRows rows, Rule first) {

    Probe() {
        this(DeadlineRows.ofTheCourt());
    }

    private Probe(DeadlineRows rows) {
        this(rows, rows.table().getRules().iterator().next());
        rows.keepOnly(first);
        Map.of(
                        "ruleId", "\"probe\"",
                        "startingEvent", "\"FilingReceived\"",
                        "startedOn", "",
                        "certainty", "\"✔\"",
                        "remark", "\"\"")
                .forEach((column, written) -> rows.write(first, column, written));
    }

    /** The row and its successor, each the law of its own days. */
    static DmnModelInstance ofTwoLaws(String older, String newer) {
        var probe = new Probe();
        Rule second = probe.rows().repeat(probe.first());
        probe.rows().write(probe.first(), "startedOn", older);
        probe.rows().write(second, "startedOn", newer);
        return probe.rows().model();
    }
}
