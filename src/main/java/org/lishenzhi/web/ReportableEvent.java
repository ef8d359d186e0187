package org.lishenzhi.web;

import java.util.List;
import org.lishenzhi.engine.events.EventChoices.Choice;

/**
 * An event that the caller may report for a case, with what the report must tell.
 *
 * @param use the heading under which it stands
 */
record ReportableEvent(String name, String label, String use, List<Field> fields) {

    /**
     * @param kind PERSON, OBLIGATION, DATE, MONEY, CHOICE or TEXT
     * @param choices what a PERSON, OBLIGATION or CHOICE is chosen from
     */
    record Field(String key, String label, String kind, boolean required, List<Choice> choices) {}
}
