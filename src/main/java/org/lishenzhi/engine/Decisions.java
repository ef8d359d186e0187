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

    /** One table asked for one set of facts: however often, the answer is the same. */
    private record Question(String tableId, String decisionKey, Map<String, Object> facts) {}

    /**
     * The rows of the table that match, each as output name to value. Answers are remembered, for every reckoning of a
     * case asks the same again and the expressions of a large table take long to read.
     */
    public List<Map<String, Object>> ask(String decisionKey, Map<String, Object> facts) {
        if (answers.size() >= MOST_ANSWERS) {
            answers.clear();
        }
        var question = new Question(newest(decisionKey).getId(), decisionKey, Map.copyOf(facts));
        return answers.computeIfAbsent(question, this::answer);
    }

    private List<Map<String, Object>> answer(Question question) {
        DmnDecision table = known.computeIfAbsent(
                question.tableId(), id -> engine.parseDecision(question.decisionKey(), model(id)));
        return List.copyOf(engine.evaluateDecisionTable(table, question.facts()).getResultList());
    }

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
