package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.DocumentService;
import org.lishenzhi.trial.ServiceManner;
import org.springframework.stereotype.Component;

/** 送达裁判文书: served on one party, or announced by public notice. */
@Component
final class ServeDocumentReceiver implements Receiver {

    private final DocumentService service;

    ServeDocumentReceiver(DocumentService service) {
        this.service = service;
    }

    @Override
    public String form() {
        return "serve-document";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        ServiceManner manner = answers.choice("serviceManner", ServiceManner.class);
        if (manner == ServiceManner.PUBLIC_NOTICE) {
            service.announce(Entries.of(step, answers.date("noticeIssuedOn"), manner.label(), by));
        } else {
            service.serve(Entries.of(step, answers.date("servedOn"), manner.label(), by), manner);
        }
    }
}
