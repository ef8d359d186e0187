package org.lishenzhi.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** What a decision table must be so that a court can rely on its rows and see which of them are not confirmed. */
record TableRules(Decision decision, DecisionTable table) {

    static final String UNCONFIRMED = "待院方确认";

    private static final Set<String> CERTAINTIES = Set.of("✔", "◐", "✘");

    static TableRules of(DmnModelInstance model) {
        Decision decision =
                model.getModelElementsByType(Decision.class).iterator().next();
        return new TableRules(decision, (DecisionTable) decision.getExpression());
    }

    Stream<String> faults(String fileName) {
        return Stream.concat(head(fileName), rows().stream().flatMap(TableRules::row));
    }

    private Stream<String> head(String fileName) {
        String retention = decision.getCamundaHistoryTimeToLiveString();
        return Stream.of(
                        fileName.equals(decision.getId()) ? "" : "the file's name is the decision's id",
                        table.getHitPolicy() == HitPolicy.UNIQUE ? "" : "one row answers: hit policy UNIQUE",
                        retention != null && retention.matches("P\\d+D")
                                ? ""
                                : "says in days how long its history is kept",
                        twice())
                .filter(fault -> !fault.isEmpty());
    }

    private String twice() {
        Set<List<String>> seen = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        return table.getRules().stream().allMatch(rule -> seen.add(inputs(rule)))
                ? ""
                : "two rows have the same inputs";
    }

    private static Stream<String> row(Map<String, String> row) {
        String certainty = row.getOrDefault("certainty", "");
        return Stream.of(
                        row.getOrDefault("article", "").isBlank() ? "names no article" : "",
                        CERTAINTIES.contains(certainty) ? "" : "is neither ✔ nor ◐ nor ✘",
                        "✔".equals(certainty) || row.getOrDefault("remark", "").contains(UNCONFIRMED)
                                ? ""
                                : "is not confirmed and does not say " + UNCONFIRMED)
                .filter(fault -> !fault.isEmpty())
                .map(fault -> "%s: %s".formatted(row, fault));
    }

    /** The rows, each as column name to text without quotes. */
    List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Rule rule : table.getRules()) {
            Map<String, String> row = new LinkedHashMap<>();
            List<String> inputs = inputs(rule);
            int column = 0;
            for (Input input : table.getInputs()) {
                row.put(input.getInputExpression().getText().getTextContent().strip(), inputs.get(column++));
            }
            List<String> outputs = rule.getOutputEntries().stream()
                    .map(entry -> unquoted(entry.getText().getTextContent()))
                    .toList();
            column = 0;
            for (Output output : table.getOutputs()) {
                row.put(output.getName(), outputs.get(column++));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> inputs(Rule rule) {
        return rule.getInputEntries().stream()
                .map(entry -> unquoted(entry.getText().getTextContent()))
                .toList();
    }

    private static String unquoted(String text) {
        return text.strip().replaceAll("^\"|\"$", "");
    }
}
