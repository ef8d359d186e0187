package org.lishenzhi.security;

/** What the security rules ask of the engine: does a person have work to do in a case? */
public interface OpenWork {

    /** Whether an open task of the case is assigned to the person or offered to one of his groups. */
    boolean inCase(String caseId, Person person);
}
