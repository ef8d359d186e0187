package org.lishenzhi.drills;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.lishenzhi.demo.DemoStory;
import org.lishenzhi.demo.DemoStory.Act;
import org.lishenzhi.drills.Caller.Answer;

/**
 * One case of the drill, and how people work on it: who got no answer looks at where the case stands and does the same
 * again, as anybody would.
 */
final class DrillCase {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_REFUSALS = 6;
    private static final long PATIENCE_SECONDS = 240;
    private static final long LOOK_AGAIN_MILLIS = 300;

    private final String id;
    private final String number;
    private final Caller caller;
    private final Journal journal;

    DrillCase(String id, String number, Caller caller, Journal journal) {
        this.id = id;
        this.number = number;
        this.caller = caller;
        this.journal = journal;
    }

    String id() {
        return id;
    }

    /** Somebody does his part, until it is done for certain. */
    void perform(LocalDate today, Act act) throws InterruptedException, IOException {
        Map<String, Object> told = act.answers(names(today, act));
        if (act.event() != null) {
            report(act, told);
        } else {
            work(act, told);
        }
    }

    private void report(Act act, Map<String, Object> told) throws InterruptedException, IOException {
        Map<String, Object> body = new HashMap<>(told);
        String eventId = "drill-%s-%s-%s".formatted(id, act.event().wireName(), told.getOrDefault("personId", ""));
        body.put("eventId", eventId);
        String path = "/api/cases/%s/events/%s".formatted(number, act.event().wireName());
        for (int refused = 0; refused < MOST_REFUSALS; ) {
            Optional<Answer> answer = caller.post(act.by(), path, JSON.writeValueAsString(body));
            if (answer.isPresent() && answer.get().isGood()) {
                journal.reported(eventId);
                return;
            }
            refused += again(answer, refused);
        }
    }

    private void work(Act act, Map<String, Object> told) throws InterruptedException, IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        Map<String, Integer> refused = new HashMap<>();
        boolean seen = false;
        while (true) {
            JsonNode open = caller.get(
                    act.by(),
                    "/engine-rest/task?processVariables=caseId_eq_%s&taskDefinitionKey=%s".formatted(id, act.step()));
            if (seen && open.isEmpty()) {
                return;
            }
            seen |= !open.isEmpty();
            for (JsonNode task : open) {
                String taskId = task.get("id").asText();
                Optional<Answer> answer = claimAndSubmit(act.by(), task, told);
                if (answer.isPresent() && answer.get().isGood()) {
                    journal.clicked(taskId);
                } else {
                    refused.merge(taskId, again(answer, refused.getOrDefault(taskId, 0)), Integer::sum);
                }
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("case %s never came to %s".formatted(number, act.step()));
            }
            if (open.isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            }
        }
    }

    private Optional<Answer> claimAndSubmit(String by, JsonNode task, Map<String, Object> told)
            throws InterruptedException, IOException {
        String path = "/engine-rest/task/" + task.get("id").asText();
        if (task.path("assignee").isNull()) {
            caller.post(by, path + "/claim", JSON.writeValueAsString(Map.of("userId", by)));
        }
        Map<String, Object> variables = new HashMap<>();
        told.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        return caller.post(by, path + "/submit-form", JSON.writeValueAsString(Map.of("variables", variables)));
    }

    /** How much nearer to giving up: not at all if nobody answered, for then nobody has refused. */
    private int again(Optional<Answer> answer, int refusedBefore) throws InterruptedException {
        if (answer.isEmpty()) {
            journal.repeated();
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            return 0;
        }
        journal.refused();
        if (refusedBefore + 1 >= MOST_REFUSALS) {
            throw new AssertionError("case %s: refused again and again: %s".formatted(number, answer.get()));
        }
        TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        return 1;
    }

    /** The parties and obligations are looked up only if the act speaks of them. */
    private Map<String, String> names(LocalDate today, Act act) throws InterruptedException, IOException {
        boolean needed = act.told().values().stream()
                .anyMatch(value -> value.isTextual() && value.textValue().matches("\\{(party|obligation) \\d+}"));
        if (!needed) {
            return DemoStory.names(today, List.of(), List.of());
        }
        JsonNode file = caller.get(act.by(), "/api/cases/" + number);
        return DemoStory.names(today, ids(file.get("parties")), ids(file.get("obligations")));
    }

    private static List<String> ids(JsonNode entries) {
        List<String> ids = new ArrayList<>();
        entries.forEach(entry -> ids.add(entry.get("id").asText()));
        return ids;
    }
}
