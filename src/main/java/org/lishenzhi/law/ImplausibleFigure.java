package org.lishenzhi.law;

/** A figure or a day from which nothing can be reckoned; the message is a Chinese sentence that names it. */
public final class ImplausibleFigure extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public ImplausibleFigure(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** The name of what cannot be right, as the reckoning calls it. */
    public String field() {
        return field;
    }
}
