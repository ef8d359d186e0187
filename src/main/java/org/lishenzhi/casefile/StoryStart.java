package org.lishenzhi.casefile;

/** The beginning of a case's story, for whoever opens a case by another way than the start form. */
public interface StoryStart {

    /** Begins the story of a case; one that is on its way already goes on as it is. */
    void begin(String caseId);
}
