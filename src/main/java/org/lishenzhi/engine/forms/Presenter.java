package org.lishenzhi.engine.forms;

/** What one form shows of the case file, read when the form is opened; the twin of a receiver. */
public interface Presenter {

    /** The id of the form that shows it. */
    String form();

    void present(Step step, Page page);
}
