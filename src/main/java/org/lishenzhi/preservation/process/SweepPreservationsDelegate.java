package org.lishenzhi.preservation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.preservation.Watch;
import org.springframework.stereotype.Component;

/** 巡查保全期限: lets lapse what ended, and begins a process for each measure to renew and each preservation to release. */
@Component
final class SweepPreservationsDelegate implements JavaDelegate {

    private final Watch watch;
    private final FollowUps followUps;

    SweepPreservationsDelegate(Watch watch, FollowUps followUps) {
        this.watch = watch;
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.lapse();
        watch.toRenew().forEach(followUps::renew);
        watch.toRelease().forEach(followUps::release);
    }
}
