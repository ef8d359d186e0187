package org.lishenzhi.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.casefile.NotFound;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.Inbox;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.Person;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Events of a case over HTTP, reported by persons and by systems. */
@RestController
@RequestMapping("/api/cases/{caseNumber}/events")
@Tag(name = "事件", description = "登记案件中发生的事")
class EventController {

    private final VisibleCases cases;
    private final ReportableEvents events;
    private final Inbox inbox;
    private final CourtClock clock;

    EventController(VisibleCases cases, ReportableEvents events, Inbox inbox, CourtClock clock) {
        this.cases = cases;
        this.events = events;
        this.inbox = inbox;
        this.clock = clock;
    }

    @PostMapping("/{name}")
    @Operation(summary = "登记事件", description = "同一事件编号只处理一次；正文除事件编号、发生日期外，按事件种类填写")
    Receipt report(
            @Parameter(description = "案件的任一编号") @PathVariable String caseNumber,
            @Parameter(description = "事件名称，例如 PremisesVacated") @PathVariable String name,
            @RequestBody JsonNode body) {
        Case courtCase = cases.byNumber(caseNumber);
        EventName event = EventName.find(name).orElseThrow(() -> new NotFound("没有这种事件"));
        Person person = cases.person();
        if (!event.mayBeReportedBy(person.groups())) {
            throw new NotAllowed("您的角色不能登记「%s」".formatted(event.label()));
        }
        var report = new EventReport(events.of(courtCase.id(), event), body);
        Delivery delivery = inbox.receive(new IncomingEvent(
                report.eventId(),
                courtCase.id(),
                event,
                report.occurredOn(clock.today()),
                report.details(),
                person.id()));
        return new Receipt(report.eventId(), delivery.name(), delivery.sentence());
    }

    /** How the report was taken. */
    record Receipt(String eventId, String delivery, String sentence) {}
}
