package org.lishenzhi.assignment.process;

import java.util.List;
import java.util.Map;
import org.lishenzhi.assignment.OfficerChange;
import org.lishenzhi.assignment.OfficerChanges;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.security.Account;
import org.lishenzhi.security.Accounts;
import org.springframework.stereotype.Component;

/** 审批更换承办人: who asks for it and why, and who may take the case; recused people are not among them. */
@Component
final class DecideOfficerChangePage implements Presenter {

    private final OfficerChanges changes;
    private final Accounts accounts;

    DecideOfficerChangePage(OfficerChanges changes, Accounts accounts) {
        this.changes = changes;
        this.accounts = accounts;
    }

    @Override
    public String form() {
        return "decide-officer-change";
    }

    @Override
    public void present(Step step, Page page) {
        OfficerChange change = changes.get(DecideOfficerChangeReceiver.event(step));
        List<Account> successors = changes.successors(step.caseId());
        page.show("previousOfficer", accounts.nameOf(change.previousId()))
                .show("changeCause", change.cause().label())
                .show("changeReason", change.reason())
                .show("requestedBy", accounts.nameOf(change.requestedBy()))
                .show("requestedOn", change.requestedOn())
                .show("proposed", change.proposedId() == null ? "未提出" : accounts.nameOf(change.proposedId()))
                .show(
                        "successors",
                        successors.stream()
                                .map(it -> Map.of("value", it.id(), "label", it.name()))
                                .toList());
        if (successors.stream().anyMatch(it -> it.id().equals(change.proposedId()))) {
            page.show("successor", change.proposedId());
        }
    }
}
