package org.lishenzhi.filing;

/** Begins the story of a case that was taken in; beginning it again changes nothing. */
public interface StoryStart {

    void begin(String caseId);
}
