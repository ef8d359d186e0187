package org.lishenzhi.engine.time;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The engine's own clock, kept in step with a court clock that runs ahead of the real time. */
@Component
public class EngineTime {

    private static final int AT_MOST = 1000;

    private final ManagementService jobs;
    private final IdentityService identity;

    EngineTime(ManagementService jobs, IdentityService identity) {
        this.jobs = jobs;
        this.identity = identity;
    }

    /** Lets the engine live so much later than the real time. */
    public void runAhead(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
    }

    /**
     * Does what is due by now, without waiting for the job executor; a job that fails is left to it. The court does
     * it, not whoever happens to be logged in.
     */
    public int doWhatIsDue() {
        Authentication caller = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return doAll();
        } finally {
            identity.setAuthentication(caller);
        }
    }

    private int doAll() {
        int done = 0;
        for (List<Job> due = due(); !due.isEmpty() && done < AT_MOST; due = due()) {
            int before = done;
            for (Job job : due) {
                done += run(job) ? 1 : 0;
            }
            if (done == before) {
                break;
            }
        }
        return done;
    }

    /** Work of the court, not the engine's own housekeeping. */
    private List<Job> due() {
        return jobs.createJobQuery().executable().orderByJobDuedate().asc().listPage(0, 50).stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .toList();
    }

    private boolean run(Job job) {
        try {
            jobs.executeJob(job.getId());
            return true;
        } catch (RuntimeException takenByTheExecutorOrToBeRetriedByIt) {
            return false;
        }
    }
}
