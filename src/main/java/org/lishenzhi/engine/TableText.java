package org.lishenzhi.engine;

import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * A decision table as the designer wrote it, read once: a model is slow to walk, and lets only one walk at a time.
 *
 * @param rows every rule as input or output name to what the designer wrote there
 */
record TableText(List<Map<String, String>> rows) {

    TableText {
        rows = List.copyOf(rows);
    }

    static TableText of(InputStream model, String decisionKey) {
        Decision decision = Dmn.readModelFromStream(model).getModelElementById(decisionKey);
        var table = (DecisionTable) decision.getExpression();
        List<String> inputs = table.getInputs().stream().map(TableText::name).toList();
        List<String> outputs = table.getOutputs().stream().map(Output::getName).toList();
        return new TableText(table.getRules().stream()
                .map(rule -> row(rule, inputs, outputs))
                .toList());
    }

    List<String> column(String known, String text, String wanted) {
        return rows.stream()
                .filter(row -> text.equals(cell(row, known)))
                .map(row -> cell(row, wanted))
                .distinct()
                .toList();
    }

    private static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalStateException("决策表没有列 %s".formatted(column));
        }
        return cell;
    }

    private static Map<String, String> row(Rule rule, List<String> inputs, List<String> outputs) {
        Map<String, String> row = new LinkedHashMap<>();
        List<InputEntry> conditions = List.copyOf(rule.getInputEntries());
        for (int i = 0; i < inputs.size(); i++) {
            row.put(inputs.get(i), unquoted(conditions.get(i).getText().getTextContent()));
        }
        List<OutputEntry> conclusions = List.copyOf(rule.getOutputEntries());
        for (int i = 0; i < outputs.size(); i++) {
            row.put(outputs.get(i), unquoted(conclusions.get(i).getText().getTextContent()));
        }
        return Collections.unmodifiableMap(row);
    }

    private static String name(Input input) {
        return input.getInputExpression().getText().getTextContent().strip();
    }

    private static String unquoted(String written) {
        String text = written.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
