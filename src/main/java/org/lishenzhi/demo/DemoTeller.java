package org.lishenzhi.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.demo.process.DemoPeople;
import org.lishenzhi.engine.events.Inbox;
import org.lishenzhi.engine.events.IncomingEvent;

/** The teller of the demo's stories: day after day, all of them side by side, through the same forms and events as people use. */
class DemoTeller {

    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private final DemoCounter counter;
    private final CaseFile cases;
    private final Inbox inbox;
    private final DemoPeople people;
    private final DemoTime time;

    DemoTeller(DemoCounter counter, CaseFile cases, Inbox inbox, DemoPeople people, DemoTime time) {
        this.counter = counter;
        this.cases = cases;
        this.inbox = inbox;
        this.people = people;
        this.time = time;
    }

    private record Scene(DemoStory story, DemoStory.Day day) {}

    void tell(List<DemoStory> stories) {
        Map<DemoStory, String> begun = new IdentityHashMap<>();
        stories.stream()
                .flatMap(story -> story.days().stream().map(day -> new Scene(story, day)))
                .sorted(Comparator.comparing(scene -> scene.day().on()))
                .forEach(scene -> play(scene, begun));
    }

    private void play(Scene scene, Map<DemoStory, String> begun) {
        LocalDate today = scene.day().on();
        time.goOnTo(today.atTime(OPENING));
        String caseId = begun.computeIfAbsent(scene.story(), counter::take);
        scene.day().acts().forEach(act -> perform(caseId, today, act));
    }

    private void perform(String caseId, LocalDate today, DemoStory.Act act) {
        Map<String, String> names = names(caseId, today);
        Map<String, Object> told = act.answers(names);
        if (act.event() != null) {
            Map<String, String> details = told.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, fact -> fact.getValue().toString()));
            inbox.receive(
                    new IncomingEvent(UUID.randomUUID().toString(), caseId, act.event(), today, details, act.by()));
            return;
        }
        if (act.photo() != null) {
            people.photograph(act.by(), caseId, act.step(), act.photo());
        }
        if (act.party() == null) {
            people.answer(act.by(), caseId, act.step(), told);
        } else {
            people.answerFor(act.by(), caseId, act.step(), names.get("{party %d}".formatted(act.party())), told);
        }
    }

    private Map<String, String> names(String caseId, LocalDate today) {
        return DemoStory.names(
                today,
                cases.parties(caseId).stream().map(Party::id).toList(),
                cases.obligations(caseId).stream().map(Obligation::id).toList());
    }
}
