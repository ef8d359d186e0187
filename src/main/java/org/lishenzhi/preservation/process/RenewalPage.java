package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.Seizure;
import org.lishenzhi.preservation.Seizures;
import org.springframework.stereotype.Component;

/** The measure that ends soon. */
@Component
final class RenewalPage implements Presenter {

    private final Seizures seizures;

    RenewalPage(Seizures seizures) {
        this.seizures = seizures;
    }

    @Override
    public String form() {
        return "decide-renewal";
    }

    @Override
    public void present(Step step, Page page) {
        Seizure seizure = seizures.get(Applied.by(step));
        page.show("measure", "%s：%s（%s）".formatted(seizure.title(), seizure.description(), seizure.holder()))
                .show("expiry", seizure.expiry());
    }
}
