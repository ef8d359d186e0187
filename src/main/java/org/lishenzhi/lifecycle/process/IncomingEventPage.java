package org.lishenzhi.lifecycle.process;

import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 处理来件: shows the event that no process waited for. */
@Component
final class IncomingEventPage implements Presenter {

    private final Timeline timeline;

    IncomingEventPage(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String form() {
        return "handle-incoming-event";
    }

    @Override
    public void present(Step step, Page page) {
        if (step.eventId() != null) {
            timeline.find(step.eventId()).ifPresent(event -> page.show("eventTitle", event.title())
                    .show("eventDay", event.occurredOn())
                    .show("eventNote", event.note() == null ? "" : event.note()));
        }
    }
}
