package org.lishenzhi.engine.events;

import java.util.List;

/** What one may choose from when reporting an event: a stage answers for the field that it knows about. */
public interface EventChoices {

    EventName event();

    /** The key of the field, as in {@link EventName#fields()}. */
    String field();

    /** What stands for choice in this case; may be empty. */
    List<Choice> of(String caseId);

    /** A choice: what the report says, and what people read. */
    record Choice(String value, String label) {}
}
