package org.lishenzhi.filing;

/** A judge who may take a case, and how many he has in hand. */
public record JudgeLoad(String accountId, String name, Track track, int openCases) {

    /** As the clerk reads it. */
    public String label() {
        return "%s（%s，在办 %d 件）".formatted(name, track.label(), openCases);
    }
}
