package org.lishenzhi.enforcement;

import java.util.Set;

/**
 * What the law says of one kind of title.
 *
 * @param standing whether it is a title at all, and whether this court's system deals with it
 * @param transferable whether the court may begin without an application (执行工作规定第十七条)
 * @param grounds on which a court enforces it
 * @param limitation whether the two years for applying count
 * @param fee whether there is a fee of enforcement
 * @param doubledInterest whether delay costs the doubled part of the interest
 * @param refusal why it is not accepted, as a sentence; empty if it is
 * @param remark what is not certain about it; empty if all is
 */
public record TitleRule(
        String kind,
        Standing standing,
        boolean transferable,
        Set<Jurisdiction> grounds,
        boolean limitation,
        boolean fee,
        boolean doubledInterest,
        String refusal,
        String article,
        String remark) {

    public TitleRule {
        grounds = Set.copyOf(grounds);
    }

    /** What a kind of document is to enforcement. */
    public enum Standing {
        /** 执行依据. */
        TITLE,
        /** 不是执行依据，应当裁定不予受理. */
        NO_TITLE,
        /** 是执行依据，本系统尚不办理. */
        NOT_HANDLED
    }

    /** The basis as people read it. */
    public String basis() {
        return remark.isEmpty() ? article : "%s（%s）".formatted(article, remark);
    }
}
