package org.lishenzhi.enforcement.process;

import java.util.List;
import java.util.Map;
import org.lishenzhi.enforcement.EnforcementTeam;
import org.lishenzhi.enforcement.OfficerAppointments;
import org.lishenzhi.enforcement.OfficerLoad;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.security.Accounts;
import org.springframework.stereotype.Component;

/** The team that the rule proposes, and the officers who may take the case, the least busy one first. */
@Component
final class OfficerPage implements Presenter {

    private final OfficerAppointments appointments;
    private final Accounts accounts;

    OfficerPage(OfficerAppointments appointments, Accounts accounts) {
        this.appointments = appointments;
        this.accounts = accounts;
    }

    @Override
    public String form() {
        return "appoint-officer";
    }

    @Override
    public void present(Step step, Page page) {
        EnforcementTeam team = appointments.proposed(step.caseId());
        List<OfficerLoad> officers = appointments.officersFor(step.caseId());
        page.show("proposedTeam", team.label())
                .show("team", team.name())
                .show(
                        "officers",
                        officers.stream()
                                .map(it -> option(it.accountId(), it.label()))
                                .toList())
                .show(
                        "assistants",
                        accounts.membersOf("judge-assistant").stream()
                                .map(it -> option(it.id(), it.name()))
                                .toList());
        officers.stream()
                .filter(officer -> officer.team() == team)
                .findFirst()
                .ifPresent(officer -> page.show("officer", officer.accountId()));
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
