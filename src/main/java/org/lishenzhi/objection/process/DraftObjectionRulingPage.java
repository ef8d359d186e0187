package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionFilings;
import org.lishenzhi.objection.ObjectionReviews;
import org.lishenzhi.objection.ObjectionRulings;
import org.springframework.stereotype.Component;

/** What the panel decided, and the last draft. */
@Component
final class DraftObjectionRulingPage implements Presenter {

    private final ObjectionFilings filings;
    private final ObjectionReviews reviews;
    private final ObjectionRulings rulings;

    DraftObjectionRulingPage(ObjectionFilings filings, ObjectionReviews reviews, ObjectionRulings rulings) {
        this.filings = filings;
        this.reviews = reviews;
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "draft-objection-ruling";
    }

    @Override
    public void present(Step step, Page page) {
        String event = ObjectionStep.event(step);
        page.show("objectionTold", filings.told(event))
                .show("outcomeTold", ObjectionOutcomes.told(reviews.get(event)))
                .show("rulingText", rulings.text(event));
    }
}
