package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Pleadings;
import org.lishenzhi.trial.ServiceManner;
import org.springframework.stereotype.Component;

/** 送达起诉状副本: served on one defendant, or announced by public notice. */
@Component
final class ServeComplaintReceiver implements Receiver {

    private final Pleadings pleadings;

    ServeComplaintReceiver(Pleadings pleadings) {
        this.pleadings = pleadings;
    }

    @Override
    public String form() {
        return "serve-complaint";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        ServiceManner manner = answers.choice("serviceManner", ServiceManner.class);
        if (manner == ServiceManner.PUBLIC_NOTICE) {
            pleadings.announce(Entries.of(step, answers.date("noticeIssuedOn"), manner.label(), by));
        } else {
            pleadings.serve(Entries.of(step, answers.date("servedOn"), manner.label(), by));
        }
    }
}
