package org.lishenzhi.casefile;

/** There is no such thing, or the person may not know of it; the message is a Chinese sentence. Answered with 404. */
public final class NotFound extends RuntimeException {

    public NotFound(String sentence) {
        super(sentence);
    }
}
