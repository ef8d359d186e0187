package org.lishenzhi.trial;

/**
 * A fact that an obligation does not say.
 *
 * @param ordinal which obligation, 1 for the first
 * @param sentence what is missing, in words
 * @param remark what is not certain about it; empty if all is
 */
public record Gap(int ordinal, String sentence, String article, String remark) {

    public String told() {
        return "第%d项：%s（%s%s）".formatted(ordinal, sentence, article, remark.isEmpty() ? "" : "，" + remark);
    }
}
