package org.lishenzhi.assignment.process;

import org.lishenzhi.assignment.OfficerChange;
import org.lishenzhi.assignment.OfficerChanges;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.security.Accounts;
import org.springframework.stereotype.Component;

/** 告知更换承办人: who had the case and who has it now. */
@Component
final class TellOfficerChangePage implements Presenter {

    private final OfficerChanges changes;
    private final Accounts accounts;

    TellOfficerChangePage(OfficerChanges changes, Accounts accounts) {
        this.changes = changes;
        this.accounts = accounts;
    }

    @Override
    public String form() {
        return "tell-officer-change";
    }

    @Override
    public void present(Step step, Page page) {
        OfficerChange change = changes.get(DecideOfficerChangeReceiver.event(step));
        page.show("previousOfficer", accounts.nameOf(change.previousId()))
                .show("newOfficer", change.successorId() == null ? "" : accounts.nameOf(change.successorId()));
    }
}
