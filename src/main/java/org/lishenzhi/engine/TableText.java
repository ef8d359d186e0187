package org.lishenzhi.engine;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The inputs of a decision table as the designer wrote them. */
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

    private int index(String input) {
        List<Input> inputs = List.copyOf(table.getInputs());
        return IntStream.range(0, inputs.size())
                .filter(i -> input.equals(inputs.get(i)
                        .getInputExpression()
                        .getText()
                        .getTextContent()
                        .strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("决策表没有输入列 %s".formatted(input)));
    }

    private static String cell(Rule rule, int index) {
        String text = List.copyOf(rule.getInputEntries())
                .get(index)
                .getText()
                .getTextContent()
                .strip();
        return text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }
}
