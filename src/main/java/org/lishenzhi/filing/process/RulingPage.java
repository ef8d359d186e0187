package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.FilingRuling;
import org.lishenzhi.filing.FilingRulings;

/** The latest draft of a ruling, to be signed or to be written anew. */
record RulingPage(String form, FilingRuling ruling, FilingRulings rulings) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        rulings.latest(ruling, step.caseId()).ifPresent(draft -> page.show("rulingText", draft.body()));
    }
}
