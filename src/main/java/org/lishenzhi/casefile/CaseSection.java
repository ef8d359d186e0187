package org.lishenzhi.casefile;

import java.util.List;

/** What a stage adds of its own to the file of a case, for those who look at it. */
public interface CaseSection {

    /** The heading, e.g. 遗留物品. */
    String title();

    /** The lines below it; none if the stage has nothing to tell of this case. */
    List<Line> of(String caseId);

    /** A fact in words; no personal data, for whoever may see the case reads it. */
    record Line(String label, String text) {}
}
