package org.lishenzhi.engine;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A decision table as the designer wrote it. */
record TableText(DecisionTable table) {

    static TableText of(InputStream model, String decisionKey) {
        Decision decision = Dmn.readModelFromStream(model).getModelElementById(decisionKey);
        return new TableText((DecisionTable) decision.getExpression());
    }

    List<String> column(String known, String text, String wanted) {
        int from = index(known);
        int to = index(wanted);
        return table.getRules().stream()
                .filter(rule -> text.equals(cell(rule, from)))
                .map(rule -> cell(rule, to))
                .distinct()
                .toList();
    }

    /** Every rule as input or output name to what the designer wrote there. */
    List<Map<String, String>> rows() {
        return table.getRules().stream().map(this::row).toList();
    }

    private Map<String, String> row(Rule rule) {
        Map<String, String> row = new LinkedHashMap<>();
        List<Input> inputs = List.copyOf(table.getInputs());
        for (int i = 0; i < inputs.size(); i++) {
            row.put(name(inputs.get(i)), cell(rule, i));
        }
        List<Output> outputs = List.copyOf(table.getOutputs());
        List<OutputEntry> entries = List.copyOf(rule.getOutputEntries());
        for (int i = 0; i < outputs.size(); i++) {
            row.put(outputs.get(i).getName(), unquoted(entries.get(i).getText().getTextContent()));
        }
        return row;
    }

    private int index(String input) {
        List<Input> inputs = List.copyOf(table.getInputs());
        return IntStream.range(0, inputs.size())
                .filter(i -> input.equals(name(inputs.get(i))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("决策表没有输入列 %s".formatted(input)));
    }

    private static String name(Input input) {
        return input.getInputExpression().getText().getTextContent().strip();
    }

    private static String cell(Rule rule, int index) {
        return unquoted(List.copyOf(rule.getInputEntries()).get(index).getText().getTextContent());
    }

    private static String unquoted(String written) {
        String text = written.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
