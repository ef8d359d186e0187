package org.lishenzhi.engine.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The read-only values that a form is given when a person opens it; none of them becomes a variable. */
public final class Page {

    private final Map<String, Object> values = new LinkedHashMap<>();

    public Page show(String key, String text) {
        values.put(key, text);
        return this;
    }

    public Page show(String key, LocalDate date) {
        return show(key, date.toString());
    }

    public Page show(String key, boolean ticked) {
        values.put(key, ticked);
        return this;
    }

    /** Rows for a table of the form, each cell a text. */
    public Page show(String key, List<Map<String, String>> rows) {
        values.put(key, rows);
        return this;
    }

    Map<String, Object> values() {
        return values;
    }
}
