package org.lishenzhi.sentinel;

/** The tasks by which managers learn of findings. */
public interface ManagerTasks {

    /** Asks the managers to look into a case. */
    void begin(String findingId, String caseId);

    /** Takes back the tasks of findings that went away by themselves. */
    void close(String findingId);
}
