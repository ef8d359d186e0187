package org.lishenzhi.engine.webapps;

import java.nio.charset.StandardCharsets;

/**
 * The script of Tasklist with one expression mended: a form with a list of rows could never be submitted, because an
 * empty list of errors counted as an error.
 */
final class TasklistScript {

    static final String BROKEN = "var t=!!Object.keys(e.errors).length;";
    static final String MENDED =
            """
            var t=function any(x){return typeof x==="string"?x!=="":!!x&&typeof x==="object"&&\
            Object.keys(x).some(function(k){return any(x[k])})}(e.errors);""";

    private final byte[] script;

    /** @throws IllegalStateException unless the expression is there exactly once */
    TasklistScript(String original) {
        int hits = original.split(java.util.regex.Pattern.quote(BROKEN), -1).length - 1;
        if (hits != 1) {
            throw new IllegalStateException("Tasklist 脚本中待修正的表达式应恰好出现一次，实际出现 %d 次，拒绝启动".formatted(hits));
        }
        script = original.replace(BROKEN, MENDED).getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return script.clone();
    }
}
