package org.lishenzhi.engine.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What a request asks of the engine, the same whichever of the two doors it came through. */
final class EnginePath {

    /** Both doors to the engine's own API: the plain one, and the one behind the web apps' cookie. */
    static final String[] DOORS = {"/engine-rest/*", "/camunda/api/*"};

    private static final Pattern DOOR =
            Pattern.compile("^(?:/engine-rest|/camunda/api/engine)(?:/engine/[^/]+(?=/.))?");
    private static final String WEB_APPS = "/camunda/api/";

    private EnginePath() {}

    /** The path as it was sent, not decoded: the engine's REST layer matches on the same characters. */
    static String of(HttpServletRequest request) {
        String sent = request.getRequestURI().substring(request.getContextPath().length());
        String path = sent.endsWith("/") ? sent.substring(0, sent.length() - 1) : sent;
        return DOOR.matcher(path).replaceFirst("");
    }

    static boolean isThroughWebApp(HttpServletRequest request) {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .startsWith(WEB_APPS);
    }
}
