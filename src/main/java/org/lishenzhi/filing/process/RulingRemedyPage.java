package org.lishenzhi.filing.process;

import org.lishenzhi.documents.Remedies;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.FilingRuling;

/** What the person on whom a ruling is served may do against it. */
record RulingRemedyPage(String form, FilingRuling ruling, Remedies remedies) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("remedies", remedies.told(ruling.document()));
    }
}
