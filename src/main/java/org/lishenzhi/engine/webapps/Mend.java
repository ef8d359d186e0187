package org.lishenzhi.engine.webapps;

/**
 * A piece of a web application's script that the court serves otherwise.
 *
 * @param times how often it occurs; any other number means that the script is not the one we know
 */
record Mend(String original, String mended, int times) {

    static Mend once(String original, String mended) {
        return new Mend(original, mended, 1);
    }

    /** @throws IllegalStateException unless it occurs as often as expected */
    String apply(String script) {
        int found = 0;
        for (int at = script.indexOf(original); at >= 0; at = script.indexOf(original, at + original.length())) {
            found++;
        }
        if (found != times) {
            throw new IllegalStateException("网页应用脚本中待修正的表达式应恰好出现 %d 次，实际出现 %d 次，拒绝启动".formatted(times, found));
        }
        return script.replace(original, mended);
    }
}
