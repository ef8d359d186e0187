package org.lishenzhi.web.deadlines;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.deadlines.ClockChange;
import org.lishenzhi.deadlines.ClockChanges;
import org.lishenzhi.security.CurrentPerson;
import org.lishenzhi.security.Person;
import org.lishenzhi.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a changed table of periods does to running clocks: first a report, then, on somebody's word, the change. */
@RestController
@RequestMapping("/api/deadlines/changes")
@Tag(name = "期限")
class TableChangeApi {

    private static final int MOST_SHOWN = 200;

    private final ClockChanges changes;
    private final CaseFile cases;
    private final CurrentPerson people;

    TableChangeApi(ClockChanges changes, CaseFile cases, CurrentPerson people) {
        this.changes = changes;
        this.cases = cases;
        this.people = people;
    }

    /** The report: how many clocks would change, and the first of them. */
    record Report(int count, List<Line> changes) {}

    record Line(String caseNumber, String label, LocalDate before, LocalDate after, String stateAfter) {}

    /** Why the clocks are moved. */
    record Order(@Nullable String reason) {}

    record Done(int moved) {}

    @GetMapping
    @Operation(summary = "期限表调整的影响", description = "按现行期限表重算会变动的期限，只报告、不变动")
    Report report() {
        requireOne(Role.TRIAL_ADMINISTRATION, Role.PROCESS_DESIGNER);
        List<ClockChange> found = changes.report();
        return new Report(
                found.size(), found.stream().limit(MOST_SHOWN).map(this::line).toList());
    }

    @PostMapping
    @Operation(summary = "按现行期限表变动", description = "写明理由；任务与定时同时变动，逐案留痕")
    Done apply(@RequestBody Order order) {
        Person by = requireOne(Role.TRIAL_ADMINISTRATION);
        return new Done(changes.apply(order.reason() == null ? "" : order.reason(), by.id()));
    }

    private Person requireOne(Role... roles) {
        Person person = people.get();
        if (List.of(roles).stream().noneMatch(person::is)) {
            throw new NotAllowed("期限表的调整由审判管理办公室办理");
        }
        return person;
    }

    private Line line(ClockChange change) {
        return new Line(
                cases.get(change.before().scope().caseId()).number(),
                change.after().label(),
                change.before().due(),
                change.after().due(),
                change.after().state().label());
    }
}
