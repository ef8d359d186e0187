package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.Applications;
import org.lishenzhi.preservation.Preservation;
import org.lishenzhi.preservation.Rulings;
import org.lishenzhi.preservation.Seizures;
import org.springframework.stereotype.Component;

/** What is served, and what the person is told about remedies. */
@Component
final class ServicePage implements Presenter {

    private final Applications applications;
    private final Rulings rulings;
    private final Seizures seizures;

    ServicePage(Applications applications, Rulings rulings, Seizures seizures) {
        this.applications = applications;
        this.rulings = rulings;
        this.seizures = seizures;
    }

    @Override
    public String form() {
        return "serve-preservation-ruling";
    }

    @Override
    public void present(Step step, Page page) {
        Preservation preservation = applications.get(Applied.by(step));
        page.show("preservation", applications.told(preservation.eventId()))
                .show("measures", seizures.told(preservation))
                .show("remedies", rulings.remedies(preservation));
    }
}
