package org.lishenzhi.enforcement.process;

import org.lishenzhi.enforcement.EnforcementTeam;
import org.lishenzhi.enforcement.OfficerAppointments;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.security.RecusalGround;
import org.lishenzhi.security.Recusals;
import org.springframework.stereotype.Component;

/** 确定承办人: enters who must not take the case, then puts an officer in charge who may. */
@Component
final class AppointOfficerReceiver implements Receiver {

    private final OfficerAppointments appointments;
    private final Recusals recusals;

    AppointOfficerReceiver(OfficerAppointments appointments, Recusals recusals) {
        this.appointments = appointments;
        this.recusals = recusals;
    }

    @Override
    public String form() {
        return "appoint-officer";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        String caseId = step.caseId();
        answers.rows("recusals")
                .forEach(row -> recusals.enter(
                        caseId, row.text("recusedOfficer"), row.choice("ground", RecusalGround.class), by));
        appointments.appoint(
                appointments.wanted(
                        caseId,
                        answers.choice("team", EnforcementTeam.class),
                        answers.text("officer"),
                        answers.find("deviationReason").orElse(null),
                        by),
                answers.date("handedOverOn"),
                step.taskId());
        answers.find("assistant").ifPresent(assistant -> appointments.assist(caseId, assistant));
    }
}
