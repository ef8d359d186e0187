package org.lishenzhi.engine.edge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** What the engine's REST layer says when something went wrong; none of its words reach the person. */
record EngineError(int status, String type, String message, int code) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static EngineError of(int status, byte[] body) {
        JsonNode said = read(body);
        return new EngineError(
                status,
                said.path("type").asText(""),
                said.path("message").asText(""),
                said.path("code").asInt(0));
    }

    boolean says(String words) {
        return message.contains(words);
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            return JSON.missingNode();
        }
    }
}
