package org.lishenzhi.engine.edge;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lishenzhi.engine.Refusal;

/**
 * A refusal as the caller of the engine's API reads it: the engine's own shape, the court's words.
 *
 * @param sentence one clear Chinese sentence for the person
 */
record Answer(int status, String sentence) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Names for programs. None is a name of the engine's: its web apps read more fields of an
     * {@code AuthorizationException} than we give.
     */
    private static final Map<Integer, String> TYPES = Map.of(
            400, "InputRejected",
            401, "NotLoggedIn",
            403, "NotAllowed",
            404, "NotFound",
            405, "NotAllowed",
            406, "UnsupportedContent",
            409, "Conflict",
            413, "TooLarge",
            415, "UnsupportedContent");

    String type() {
        return TYPES.getOrDefault(status, "Failure");
    }

    void writeTo(HttpServletResponse response) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type());
        body.put("message", sentence);
        body.put("code", Refusal.CODE + status);
        byte[] bytes = JSON.writeValueAsBytes(body);
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
