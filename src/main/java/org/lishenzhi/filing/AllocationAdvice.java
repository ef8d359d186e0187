package org.lishenzhi.filing;

/**
 * What the table of allocation says of a suit.
 *
 * @param article what it follows
 * @param remark what is not certain about it; empty if all is
 */
public record AllocationAdvice(Track track, String article, String remark) {

    /** The basis as people read it. */
    public String basis() {
        return remark.isEmpty() ? article : "%s（%s）".formatted(article, remark);
    }
}
