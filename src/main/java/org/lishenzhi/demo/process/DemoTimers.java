package org.lishenzhi.demo.process;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.lishenzhi.law.CourtClock;

/** The timers of the demo's cases, fired by hand while their stories are told; those of no case wait for the executor. */
public class DemoTimers {

    private final ManagementService jobs;

    DemoTimers(ManagementService jobs) {
        this.jobs = jobs;
    }

    /** A timer, and when it is due. */
    public record Due(String id, LocalDateTime at) {}

    /** The first timer that is due by then. */
    public Optional<Due> nextBy(LocalDateTime time) {
        Date then = Date.from(time.atZone(CourtClock.ZONE).toInstant());
        return jobs.createJobQuery().duedateLowerThan(then).orderByJobDuedate().asc().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .findFirst()
                .map(job -> new Due(
                        job.getId(),
                        job.getDuedate().toInstant().atZone(CourtClock.ZONE).toLocalDateTime()));
    }

    /** Lets it happen; what it fails at fails here. */
    public void fire(Due due) {
        jobs.executeJob(due.id());
    }
}
