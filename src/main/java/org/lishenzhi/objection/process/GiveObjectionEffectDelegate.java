package org.lishenzhi.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.objection.ObjectionClosings;
import org.lishenzhi.objection.process.EnforcementObjectionProcess.Variables;
import org.springframework.stereotype.Component;

/** 确定异议裁定的效力: the stop ends, goes on or begins, as the table says, and whoever waits hears of it. */
@Component
final class GiveObjectionEffectDelegate implements JavaDelegate {

    private final ObjectionClosings closings;
    private final StayNews news;

    GiveObjectionEffectDelegate(ObjectionClosings closings, StayNews news) {
        this.closings = closings;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        news.tellDecided(closings.giveEffect(Variables.EVENT_ID.get(execution)));
    }
}
