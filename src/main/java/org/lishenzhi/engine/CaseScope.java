package org.lishenzhi.engine;

/** The routing facts by which every process finds its case file: the case and, where scoped, obligation, person and event. */
public final class CaseScope {

    public static final ProcessVariable<String> CASE_ID = ProcessVariable.text("caseId");
    public static final ProcessVariable<String> OBLIGATION_ID = ProcessVariable.text("obligationId");
    public static final ProcessVariable<String> PERSON_ID = ProcessVariable.text("personId");
    public static final ProcessVariable<String> EVENT_ID = ProcessVariable.text("eventId");

    private CaseScope() {}
}
