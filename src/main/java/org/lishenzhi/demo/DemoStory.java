package org.lishenzhi.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.enforcement.NewEnforcement;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.filing.NewSuit;

/**
 * The story of a case as its file tells it: the demo tells such stories at its first start, the drill and the benchmark
 * tell one of them many times.
 *
 * @param suit as it came to the counter, if it began with one
 * @param enforcement as it came to the counter, if it began with a title in force
 * @param days what was done about it, on which days
 */
public record DemoStory(@Nullable NewSuit suit, @Nullable NewEnforcement enforcement, List<Day> days) {

    public DemoStory {
        days = List.copyOf(days);
    }

    /** Reads one from its file; the mapper knows the days of the calendar. */
    public static DemoStory read(InputStream file, ObjectMapper json) throws IOException {
        return json.readValue(file, DemoStory.class);
    }

    /** The names by which a story calls the day, the parties and the obligations of its case, in their order. */
    public static Map<String, String> names(LocalDate today, List<String> parties, List<String> obligations) {
        Map<String, String> names = new HashMap<>(Map.of("{today}", today.toString()));
        for (int i = 0; i < parties.size(); i++) {
            names.put("{party %d}".formatted(i + 1), parties.get(i));
        }
        for (int i = 0; i < obligations.size(); i++) {
            names.put("{obligation %d}".formatted(i + 1), obligations.get(i));
        }
        return names;
    }

    /** One day of the story. */
    public record Day(LocalDate on, List<Act> acts) {

        public Day {
            acts = List.copyOf(acts);
        }
    }

    /**
     * Somebody answers the open tasks of a step, or reports an event.
     *
     * @param party whose task alone is answered, by his position in the suit from 1; everybody's if none is named
     * @param photo the name of a photograph that he adds to the open tasks of the step before he answers them
     * @param told the answers, or the facts of the event
     */
    public record Act(
            String by,
            @Nullable String step,
            @Nullable Integer party,
            @Nullable EventName event,
            @Nullable String photo,
            Map<String, JsonNode> told) {

        /** What is told, with the names of this case; a tick stays a tick, a list is sent as browsers send it, the rest is text. */
        public Map<String, Object> answers(Map<String, String> names) {
            Map<String, Object> answers = new HashMap<>();
            told.forEach((key, value) -> answers.put(key, plain(value, names)));
            return answers;
        }

        private static Object plain(JsonNode value, Map<String, String> names) {
            if (value.isBoolean()) {
                return value.booleanValue();
            }
            String text = value.isTextual() ? value.textValue() : value.toString();
            return names.getOrDefault(text, text);
        }
    }
}
