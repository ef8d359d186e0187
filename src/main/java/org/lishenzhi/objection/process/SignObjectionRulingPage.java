package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionFilings;
import org.lishenzhi.objection.ObjectionPanels;
import org.lishenzhi.objection.ObjectionReviews;
import org.lishenzhi.objection.ObjectionRulings;
import org.springframework.stereotype.Component;

/** The draft, and who has signed it. */
@Component
final class SignObjectionRulingPage implements Presenter {

    private final ObjectionFilings filings;
    private final ObjectionReviews reviews;
    private final ObjectionRulings rulings;
    private final ObjectionPanels panels;

    SignObjectionRulingPage(
            ObjectionFilings filings, ObjectionReviews reviews, ObjectionRulings rulings, ObjectionPanels panels) {
        this.filings = filings;
        this.reviews = reviews;
        this.rulings = rulings;
        this.panels = panels;
    }

    @Override
    public String form() {
        return "sign-objection-ruling";
    }

    @Override
    public void present(Step step, Page page) {
        String event = ObjectionStep.event(step);
        page.show("objectionTold", filings.told(event))
                .show("outcomeTold", ObjectionOutcomes.told(reviews.get(event)))
                .show("panelTold", panels.told(event))
                .show("rulingText", rulings.text(event));
    }
}
