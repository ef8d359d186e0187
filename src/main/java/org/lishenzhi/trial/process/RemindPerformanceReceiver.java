package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.DocumentService;
import org.springframework.stereotype.Component;

/** 发出自动履行提示: one debtor was reminded of what he owes and until when. */
@Component
final class RemindPerformanceReceiver implements Receiver {

    private final DocumentService service;

    RemindPerformanceReceiver(DocumentService service) {
        this.service = service;
    }

    @Override
    public String form() {
        return "remind-performance";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        service.remind(Entries.of(step, answers.date("remindedOn"), answers.text("noticeManner"), by));
    }
}
