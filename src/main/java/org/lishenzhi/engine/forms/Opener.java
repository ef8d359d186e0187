package org.lishenzhi.engine.forms;

/** What a stage does with the answers of one start form: it opens, or finds, the case that the process will serve. */
public interface Opener {

    /** The id of the start form whose answers it takes. */
    String form();

    /** Takes checked answers in the transaction of the person's click and answers with the id of the case. */
    String open(Answers answers, String by);
}
