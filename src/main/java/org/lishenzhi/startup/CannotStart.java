package org.lishenzhi.startup;

/** The application was started in a way in which it must not run; the message tells the operator what to change. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }
}
