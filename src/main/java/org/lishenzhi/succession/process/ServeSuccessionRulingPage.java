package org.lishenzhi.succession.process;

import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.succession.SuccessionRulings;
import org.lishenzhi.succession.Successions;
import org.springframework.stereotype.Component;

/** 送达变更追加裁定: the ruling, and what whoever is served may do against it. */
@Component
final class ServeSuccessionRulingPage implements Presenter {

    private final Successions successions;
    private final SuccessionRulings rulings;

    ServeSuccessionRulingPage(Successions successions, SuccessionRulings rulings) {
        this.successions = successions;
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "serve-succession-ruling";
    }

    @Override
    public void present(Step step, Page page) {
        String eventId = Applied.by(step);
        page.show("succession", successions.told(successions.get(eventId)))
                .show(
                        "rulingText",
                        rulings.latest(eventId).map(CourtDocument::body).orElse(""))
                .show("remedies", rulings.remedies(eventId));
    }
}
