package org.lishenzhi.support;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.StoryStart;
import org.lishenzhi.demo.DemoStory;
import org.lishenzhi.demo.DemoStory.Act;
import org.lishenzhi.filing.Intake;
import org.lishenzhi.filing.NewSuit;
import org.springframework.boot.test.context.TestComponent;

/** The house case as its file tells it, played act by act; whoever wants a longer story adds acts to the file. */
@TestComponent
public class HouseCase {

    private static final String FILE = "/stories/house-case.json";
    private static final String CLERK = "li.an";

    private final CourtHouse court;
    private final CaseFile cases;
    private final Intake intake;
    private final StoryStart begin;
    private final TaskService tasks;

    HouseCase(CourtHouse court, CaseFile cases, Intake intake, StoryStart begin, TaskService tasks) {
        this.court = court;
        this.cases = cases;
        this.intake = intake;
        this.begin = begin;
        this.tasks = tasks;
    }

    public static DemoStory story() {
        try (InputStream file = Objects.requireNonNull(HouseCase.class.getResourceAsStream(FILE), FILE)) {
            return DemoStory.read(file, JsonMapper.builder().findAndAddModules().build());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The papers come to the counter; answers the case. */
    public String file(NewSuit suit) {
        var another = new NewSuit(
                "story/" + UUID.randomUUID(),
                suit.receivedOn(),
                suit.cause(),
                suit.claims(),
                suit.kind(),
                suit.amount(),
                suit.parties(),
                suit.earlierNumber());
        String caseId = intake.file(another, CLERK).caseId();
        begin.begin(caseId);
        return caseId;
    }

    /** Somebody does his part on that day: he claims the open tasks of the step and submits them, or reports the event. */
    public void perform(String caseId, LocalDate today, Act act) {
        Map<String, Object> told = told(caseId, today, act);
        if (act.event() != null) {
            report(caseId, today, act, told);
            return;
        }
        List<Task> open = open(caseId, today, act);
        if (open.isEmpty()) {
            throw new AssertionError("no open %s; open are %s".formatted(act.step(), court.steps(caseId)));
        }
        open.forEach(task -> {
            if (task.getAssignee() == null) {
                court.as(act.by(), () -> tasks.claim(task.getId(), act.by()));
            }
            court.submit(act.by(), task, told);
        });
    }

    /** The open tasks that somebody's part is about. */
    public List<Task> open(String caseId, LocalDate today, Act act) {
        String party = names(caseId, today).get("{party %d}".formatted(act.party()));
        return court.open(caseId, act.step()).stream()
                .filter(task -> party == null || party.equals(court.personOf(task)))
                .toList();
    }

    /** What somebody tells, with the names of this case. */
    public Map<String, Object> told(String caseId, LocalDate today, Act act) {
        return act.answers(names(caseId, today));
    }

    private void report(String caseId, LocalDate today, Act act, Map<String, Object> told) {
        Map<String, String> details = told.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, fact -> fact.getValue().toString()));
        court.report(act.by(), caseId, act.event(), UUID.randomUUID().toString(), today, details);
    }

    private Map<String, String> names(String caseId, LocalDate today) {
        return DemoStory.names(
                today,
                cases.parties(caseId).stream().map(Party::id).toList(),
                cases.obligations(caseId).stream().map(Obligation::id).toList());
    }
}
