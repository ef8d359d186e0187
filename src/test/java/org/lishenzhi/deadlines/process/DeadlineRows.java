package org.lishenzhi.deadlines.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.springframework.core.io.ClassPathResource;

/** The rows of the table of statutory periods as a designer wrote them, open to be rewritten. */
record DeadlineRows(DmnModelInstance model) {

    /** Read anew each time, so that one reader's slips are not another's. */
    static DeadlineRows ofTheCourt() {
        try (InputStream model = new ClassPathResource("bpmn/statutory-deadlines.dmn").getInputStream()) {
            return new DeadlineRows(Dmn.readModelFromStream(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DecisionTable table() {
        Decision decision = model.getModelElementById(DeadlineTable.KEY);
        return (DecisionTable) decision.getExpression();
    }

    List<Map<String, String>> all() {
        return table().getRules().stream().map(this::read).toList();
    }

    void keepOnly(Rule kept) {
        List.copyOf(table().getRules()).stream()
                .filter(rule -> !rule.equals(kept))
                .forEach(table().getRules()::remove);
    }

    /** Adds the same row once more. */
    Rule repeat(Rule rule) {
        Rule copy = model.newInstance(Rule.class);
        rule.getInputEntries().forEach(entry -> {
            InputEntry same = model.newInstance(InputEntry.class);
            same.setText(text(entry.getTextContent()));
            copy.getInputEntries().add(same);
        });
        rule.getOutputEntries().forEach(entry -> {
            OutputEntry same = model.newInstance(OutputEntry.class);
            same.setText(text(entry.getTextContent()));
            copy.getOutputEntries().add(same);
        });
        table().getRules().add(copy);
        return copy;
    }

    void write(Rule rule, String column, String expression) {
        DmnElement cell = cells(rule).get(column);
        if (cell instanceof InputEntry entry) {
            entry.setText(text(expression));
        } else if (cell instanceof OutputEntry entry) {
            entry.setText(text(expression));
        } else {
            throw new IllegalArgumentException("期限表没有 %s 列".formatted(column));
        }
    }

    private Map<String, String> read(Rule rule) {
        Map<String, String> row = new LinkedHashMap<>();
        cells(rule).forEach((column, cell) -> row.put(column, unquoted(cell.getTextContent())));
        return row;
    }

    private Map<String, DmnElement> cells(Rule rule) {
        Map<String, DmnElement> cells = new LinkedHashMap<>();
        var inputs = rule.getInputEntries().iterator();
        table().getInputs()
                .forEach(column -> cells.put(
                        column.getInputExpression().getText().getTextContent().strip(), inputs.next()));
        var outputs = rule.getOutputEntries().iterator();
        table().getOutputs().forEach(column -> cells.put(column.getName(), outputs.next()));
        return cells;
    }

    private Text text(String content) {
        Text text = model.newInstance(Text.class);
        text.setTextContent(content.strip());
        return text;
    }

    private static String unquoted(String written) {
        String text = written.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }
}
