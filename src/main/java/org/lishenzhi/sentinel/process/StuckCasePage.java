package org.lishenzhi.sentinel.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.sentinel.Sentinel;
import org.springframework.stereotype.Component;

/** 处理卡案: shows what was found, since when, and what to do. */
@Component
final class StuckCasePage implements Presenter {

    private final Sentinel sentinel;

    StuckCasePage(Sentinel sentinel) {
        this.sentinel = sentinel;
    }

    @Override
    public String form() {
        return "handle-stuck-case";
    }

    @Override
    public void present(Step step, Page page) {
        if (step.eventId() != null) {
            sentinel.find(step.eventId()).ifPresent(known -> page.show(
                            "findingKind", known.finding().kind().label())
                    .show("findingWhat", known.finding().what())
                    .show("findingAdvice", known.finding().kind().advice())
                    .show("foundOn", known.foundAt().toLocalDate()));
        }
    }
}
