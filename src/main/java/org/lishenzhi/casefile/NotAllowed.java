package org.lishenzhi.casefile;

/** The person may not do this, or may not see it; the message is a Chinese sentence. Answered with 403. */
public final class NotAllowed extends RuntimeException {

    public NotAllowed(String sentence) {
        super(sentence);
    }
}
