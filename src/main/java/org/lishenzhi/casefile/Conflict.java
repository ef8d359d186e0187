package org.lishenzhi.casefile;

/** Somebody was faster, or the case has moved on; the message is a Chinese sentence. Answered with 409. */
public final class Conflict extends RuntimeException {

    public Conflict(String sentence) {
        super(sentence);
    }
}
