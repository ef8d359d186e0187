package org.lishenzhi.engine;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * The decision tables that designers edit, asked directly: the newest deployed table answers, and the asking leaves
 * no rows in the engine's history, for what was decided stands in the case file.
 */
@Component
public class Decisions {

    private static final int MOST_ANSWERS = 10_000;

    private final RepositoryService models;
    private final Unrestricted unrestricted;
    private final DmnEngine engine = DecisionEngine.create();
    private final Map<String, DmnDecision> known = new ConcurrentHashMap<>();
    private final Map<String, TableText> texts = new ConcurrentHashMap<>();
    private final Map<Question, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

    Decisions(RepositoryService models, Unrestricted unrestricted) {
        this.models = models;
        this.unrestricted = unrestricted;
    }

    /**
     * The rows of the table that match, each as output name to value. One version of a table gives the same facts the
     * same answer, so it is looked up once: every event of a case asks for the row of every clock.
     */
    public List<Map<String, Object>> ask(String decisionKey, Map<String, Object> facts) {
        var question = new Question(newest(decisionKey).getId(), Map.copyOf(facts));
        if (answers.size() > MOST_ANSWERS) {
            answers.clear();
        }
        return answers.computeIfAbsent(
                question, asked -> engine.evaluateDecisionTable(table(decisionKey, asked.table()), facts)
                        .getResultList());
    }

    /** What was asked of which version of a table. */
    private record Question(String table, Map<String, Object> facts) {}

    /**
     * The distinct texts of one input column in the rows whose other input column holds a given text, in table order;
     * for tables whose inputs are plain texts.
     */
    public List<String> column(String decisionKey, String known, String text, String wanted) {
        return text(decisionKey).column(known, text, wanted);
    }

    /** Every rule of the table as input or output name to what the designer wrote there, in table order. */
    public List<Map<String, String>> rows(String decisionKey) {
        return text(decisionKey).rows();
    }

    private TableText text(String decisionKey) {
        return texts.computeIfAbsent(newest(decisionKey).getId(), id -> TableText.of(model(id), decisionKey));
    }

    private DmnDecision table(String decisionKey, String id) {
        return known.computeIfAbsent(id, table -> engine.parseDecision(decisionKey, model(table)));
    }

    private InputStream model(String id) {
        return unrestricted.call(() -> models.getDecisionModel(id));
    }

    private DecisionDefinition newest(String decisionKey) {
        DecisionDefinition newest = unrestricted.call(() -> models.createDecisionDefinitionQuery()
                .decisionDefinitionKey(decisionKey)
                .latestVersion()
                .singleResult());
        if (newest == null) {
            throw new IllegalStateException("决策表 %s 尚未部署".formatted(decisionKey));
        }
        return newest;
    }
}
