package org.lishenzhi.filing.process;

import java.util.Optional;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.Correction;
import org.lishenzhi.filing.Corrections;
import org.lishenzhi.filing.Intake;
import org.lishenzhi.filing.SmallClaims;
import org.lishenzhi.filing.Suit;
import org.lishenzhi.law.Yuan;

/** What is asked for, and what was asked of the plaintiff and filed since. */
record ReviewPage(String form, Intake intake, Corrections corrections, SmallClaims smallClaims) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        Suit suit = intake.suit(step.caseId());
        Optional<Correction> correction = corrections.of(step.caseId());
        page.show("claims", suit.claims())
                .show("claimKind", suit.kind().label())
                .show("amount", suit.amount() == null ? "无" : Yuan.written(suit.amount()) + " 元")
                .show("smallClaims", smallClaims.remark())
                .show("asked", correction.map(Correction::asked).orElse("无"))
                .show("filed", correction.map(Correction::filed).orElse("无"));
    }
}
