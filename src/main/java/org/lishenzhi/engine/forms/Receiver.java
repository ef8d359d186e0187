package org.lishenzhi.engine.forms;

/** What a stage does with the answers of one form: the human twin of a delegate. */
public interface Receiver {

    /** The id of the form whose answers it takes. */
    String form();

    /**
     * Takes checked answers in the transaction of the person's click.
     *
     * @throws org.lishenzhi.casefile.InputRejected when an answer cannot be taken; nothing is kept then
     */
    void receive(Step step, Answers answers, String by);
}
