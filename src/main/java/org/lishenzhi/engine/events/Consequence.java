package org.lishenzhi.engine.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an event: the messages for the models, and whether the stage has dealt with it even if no process
 * waits for any of them.
 */
public record Consequence(List<Message> messages, boolean dealtWith) {

    /**
     * A message for every execution of the case that waits for it, within the scope that it names.
     *
     * @param eventId the event with which the one process began that is meant; none if all are
     */
    public record Message(
            String name, @Nullable String obligationId, @Nullable String personId, @Nullable String eventId) {

        public Message(String name, @Nullable String obligationId, @Nullable String personId) {
            this(name, obligationId, personId, null);
        }
    }

    /** The stage needs nobody else; whoever waits for these messages hears them. */
    public static Consequence settled(Message... messages) {
        return new Consequence(List.of(messages), true);
    }

    /** Somebody must look at the event if no process waits for it. */
    public static Consequence awaited(Message... messages) {
        return new Consequence(List.of(messages), false);
    }
}
