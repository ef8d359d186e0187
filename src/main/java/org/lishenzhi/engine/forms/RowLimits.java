package org.lishenzhi.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;

/** How many rows a list of a form takes: its own marks {@code minRows} and {@code maxRows}, for the modeler has none. */
record RowLimits(int fewest, int most) {

    private static final int MOST = 200;

    static RowLimits of(JsonNode marks) {
        return new RowLimits(
                marks.path("minRows").asInt(0), marks.path("maxRows").asInt(MOST));
    }
}
