package org.lishenzhi.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.demo.DemoStory.Act;
import org.lishenzhi.filing.NewSuit;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.HouseCase;
import org.springframework.boot.test.context.TestComponent;

/** Our application: permissions checked, forms validated, answers kept in the file, deadlines computed, documents drafted. */
@TestComponent
class OurCourt implements Side {

    private final HouseCase house;
    private final CourtHouse court;
    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final Accounts accounts;
    private final NewSuit suit = HouseCase.story().suit();

    OurCourt(
            HouseCase house,
            CourtHouse court,
            TaskService tasks,
            FormService forms,
            IdentityService identity,
            Accounts accounts) {
        this.house = house;
        this.court = court;
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.accounts = accounts;
    }

    @Override
    public String begin() {
        return house.file(suit);
    }

    @Override
    public void dawn(String caseId, LocalDate day) {
        court.dawnOf(day, caseId);
    }

    @Override
    public void report(String caseId, LocalDate today, Act act) {
        house.perform(caseId, today, act);
    }

    @Override
    public List<Task> open(String caseId, LocalDate today, Act act) {
        return house.open(caseId, today, act);
    }

    @Override
    public Map<String, Object> told(String caseId, LocalDate today, Act act) {
        return house.told(caseId, today, act);
    }

    @Override
    public void come(String person) {
        identity.setAuthentication(person, List.copyOf(accounts.groupsOf(person)));
    }

    @Override
    public void leave() {
        identity.clearAuthentication();
    }

    @Override
    public void claim(Task task, String person) {
        tasks.claim(task.getId(), person);
    }

    @Override
    public void submit(Task task, Map<String, Object> told) {
        forms.submitTaskForm(task.getId(), new HashMap<>(told));
    }

    @Override
    public boolean isOver(String caseId) {
        return court.isOver(caseId);
    }
}
