package org.lishenzhi.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.demo.DemoStory.Act;

/** One of the two that the benchmark compares: it can do in a case whatever the story says. */
interface Side {

    /** The papers come in, and the story of a new case begins; answers the case. */
    String begin();

    /** The day begins: what is due by then in the case happens. */
    void dawn(String caseId, LocalDate day);

    void report(String caseId, LocalDate today, Act act);

    List<Task> open(String caseId, LocalDate today, Act act);

    Map<String, Object> told(String caseId, LocalDate today, Act act);

    /** The person is known to the engine from here until {@link #leave}. */
    void come(String person);

    void leave();

    void claim(Task task, String person);

    void submit(Task task, Map<String, Object> told);

    boolean isOver(String caseId);

    /** Somebody does his part: he claims each open task that nobody has and submits it, or reports the event. */
    default int perform(String caseId, LocalDate today, Act act) {
        if (act.event() != null) {
            report(caseId, today, act);
            return 0;
        }
        List<Task> open = open(caseId, today, act);
        if (open.isEmpty()) {
            throw new AssertionError("no open " + act.step());
        }
        Map<String, Object> told = told(caseId, today, act);
        come(act.by());
        try {
            for (Task task : open) {
                if (task.getAssignee() == null) {
                    claim(task, act.by());
                }
                submit(task, told);
            }
        } finally {
            leave();
        }
        return open.size();
    }
}
