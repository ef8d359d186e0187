package org.lishenzhi.engine.desk;

/**
 * One row of the decision table {@code step-returns}: to which earlier step of the same model a step may go back.
 *
 * @param target the id of the earlier step
 * @param form the form of the earlier step, whose last submission is the one that may be taken back
 * @param what what the way back does, in words
 */
public record StepReturn(String target, String form, String what, String article) {}
