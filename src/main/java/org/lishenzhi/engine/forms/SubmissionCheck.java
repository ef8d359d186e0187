package org.lishenzhi.engine.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.VariableMap;
import org.lishenzhi.casefile.FieldProblem;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.PlainText;
import org.springframework.stereotype.Component;

/** The check of a submission against its form: what the browser should have asked for, asked again by the court. */
@Component
final class SubmissionCheck {

    private static final int NAME_SHOWN = 40;
    private static final int STRANGERS_NAMED = 10;

    private final Visibility visibility;

    SubmissionCheck(Visibility visibility) {
        this.visibility = visibility;
    }

    /**
     * @return the answers of the questions that were visible; empty answers are left out
     * @throws InputRejected with one problem per field that cannot be taken
     */
    Answers check(FormSchema form, VariableMap submitted) {
        List<FieldProblem> problems = new ArrayList<>(strangers(form, submitted));
        Map<String, Object> answers = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            if (!field.shownOnly()) {
                try {
                    FieldAnswer.read(field, submitted).ifPresent(value -> answers.put(field.key(), value));
                } catch (InputRejected rejected) {
                    problems.addAll(rejected.problems());
                }
            }
        }
        for (FormField field : form.fields()) {
            if (visibility.hides(field, answers)) {
                answers.remove(field.key());
                problems.removeIf(problem -> concerns(problem, field));
            } else if (isMissing(field, answers, problems)) {
                problems.add(new FieldProblem(field.key(), "请填写「%s」".formatted(field.label())));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputRejected(problems);
        }
        return new Answers(answers);
    }

    private static boolean isMissing(FormField field, Map<String, Object> answers, List<FieldProblem> problems) {
        boolean demanded = field.required() || field.rows().fewest() > 0;
        if (!demanded || field.shownOnly()) {
            return false;
        }
        Object answer = answers.get(field.key());
        boolean unanswered = answer == null || Boolean.FALSE.equals(answer);
        return unanswered && problems.stream().noneMatch(problem -> concerns(problem, field));
    }

    private static boolean concerns(FieldProblem problem, FormField field) {
        return problem.field().equals(field.key()) || problem.field().startsWith(field.key() + '[');
    }

    private static List<FieldProblem> strangers(FormSchema form, VariableMap submitted) {
        Set<String> known = form.fields().stream().map(FormField::key).collect(Collectors.toSet());
        return submitted.keySet().stream()
                .filter(key -> !known.contains(key))
                .limit(STRANGERS_NAMED)
                .map(SubmissionCheck::shown)
                .map(key -> new FieldProblem(key, "表单中没有「%s」这一项".formatted(key)))
                .toList();
    }

    /** A name that a stranger chose, as far as it may stand in a sentence and in a log. */
    private static String shown(String key) {
        if (!PlainText.isReadable(key, false)) {
            return "…";
        }
        return key.codePointCount(0, key.length()) > NAME_SHOWN
                ? key.substring(0, key.offsetByCodePoints(0, NAME_SHOWN)) + "…"
                : key;
    }
}
