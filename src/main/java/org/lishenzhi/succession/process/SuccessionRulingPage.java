package org.lishenzhi.succession.process;

import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.succession.SuccessionRulings;
import org.lishenzhi.succession.Successions;

/** What was applied for, and the latest draft of the ruling. */
record SuccessionRulingPage(String form, Successions successions, SuccessionRulings rulings) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        String eventId = Applied.by(step);
        page.show("succession", successions.told(successions.get(eventId)))
                .show(
                        "rulingText",
                        rulings.latest(eventId).map(CourtDocument::body).orElse(""));
    }
}
