package org.lishenzhi.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.demo.DemoStory;
import org.lishenzhi.demo.DemoStory.Act;
import org.lishenzhi.support.Statements;

/** How many statements each claim and each submission of one case cost, by step; commits are not counted. */
final class Prices {

    private final List<Integer> claims = new ArrayList<>();
    private final List<Integer> submissions = new ArrayList<>();
    private final Map<String, Integer> kinds = new HashMap<>();

    private Prices() {}

    /** Tells the story once, alone. */
    static Prices of(Side side, DemoStory story) throws Exception {
        var prices = new Prices();
        String caseId = side.begin();
        for (DemoStory.Day day : story.days()) {
            side.dawn(caseId, day.on());
            for (Act act : day.acts()) {
                if (act.event() != null) {
                    side.report(caseId, day.on(), act);
                } else {
                    prices.work(side, caseId, day, act);
                }
            }
        }
        return prices;
    }

    private void work(Side side, String caseId, DemoStory.Day day, Act act) throws Exception {
        List<Task> open = side.open(caseId, day.on(), act);
        Map<String, Object> told = side.told(caseId, day.on(), act);
        side.come(act.by());
        try {
            for (Task task : open) {
                if (task.getAssignee() == null) {
                    claims.add(count(() -> side.claim(task, act.by())));
                }
                submissions.add(count(() -> side.submit(task, told)));
            }
        } finally {
            side.leave();
        }
    }

    private int count(Statements.Work work) throws Exception {
        Statements.Counts counts = Statements.during(work);
        counts.sql().forEach(sql -> kinds.merge(kind(sql), 1, Integer::sum));
        return counts.statements();
    }

    private static String kind(String sql) {
        return sql.strip()
                .replaceAll("\\s+", " ")
                .replaceFirst("(?i)^(select) .*? from (\\w+).*", "$1 $2")
                .replaceFirst("(?i)^(insert into|update|delete from) (\\w+).*", "$1 $2")
                .toLowerCase(java.util.Locale.ROOT);
    }

    double claim() {
        return mean(claims);
    }

    double submission() {
        return mean(submissions);
    }

    int submitted() {
        return submissions.size();
    }

    /** The statements of all claims and submissions by kind, the most frequent first. */
    List<String> byKind() {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry ->
                        "%6.2f a task  %s".formatted(entry.getValue() / (double) submissions.size(), entry.getKey()))
                .toList();
    }

    private static double mean(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
