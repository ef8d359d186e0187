package org.lishenzhi.support;

import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.task.Task;

/** How the people of one stage may answer its steps in a story that chance tells. */
public interface StepAnswers {

    /** For each user task of the stage's models, by its id, how it may be answered. */
    Map<String, Chance> byStep();

    /** One valid way of answering an open task; different luck gives different outcomes. */
    @FunctionalInterface
    interface Chance {
        StepAnswer answer(Task task, String caseId, Random luck);
    }

    /** Who answers, and what. */
    record StepAnswer(String by, Map<String, Object> answers) {}
}
