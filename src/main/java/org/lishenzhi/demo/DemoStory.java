package org.lishenzhi.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.enforcement.NewEnforcement;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.filing.NewSuit;

/**
 * The story of a case as its file tells it.
 *
 * @param suit as it came to the counter, if it began with one
 * @param enforcement as it came to the counter, if it began with a title in force
 * @param days what was done about it, on which days
 */
record DemoStory(@Nullable NewSuit suit, @Nullable NewEnforcement enforcement, List<Day> days) {

    DemoStory {
        days = List.copyOf(days);
    }

    /** One day of the story. */
    record Day(LocalDate on, List<Act> acts) {

        Day {
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
    record Act(
            String by,
            @Nullable String step,
            @Nullable Integer party,
            @Nullable EventName event,
            @Nullable String photo,
            Map<String, JsonNode> told) {}
}
