package org.lishenzhi.engine.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.eviction.process.EvictionStart;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a person's click costs the database. The numbers may fall; whoever lets one rise pays it a million times and
 * should know what for.
 */
@CourtTest
class PriceOfATaskTest {

    private static final String BAILIFF = "fa.jing";

    /** One asks the permission, six write task, history and operation log, the rest is the engine finding its place. */
    private static final int CLAIM = 12;

    /**
     * Two hold the case and the task against a second person at the door, one writes the step record, one forgets the draft, three find date
     * and person of the next step, the rest is the engine's.
     */
    private static final int SUBMIT = 27;

    @Autowired
    private CourtHouse court;

    @Autowired
    private Docket docket;

    @Autowired
    private EvictionStart eviction;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identity;

    @Test
    void claimingAndSubmittingTheFirstStepOfAnEviction() throws Exception {
        once();

        Obligation house = docket.houseCase();
        eviction.begin(house.id());
        Task contact = court.theOpen(house.caseId(), "Task_ContactOccupants");
        tasks.addCandidateGroup(contact.getId(), "bailiff");
        tasks.setAssignee(contact.getId(), null);
        identity.setAuthentication(BAILIFF, List.of("bailiff"));

        Statements.Counts claim = Statements.during(() -> tasks.claim(contact.getId(), BAILIFF));
        Statements.Counts submit = Statements.during(() -> submit(contact));

        System.out.printf("claim: %d statements, submit: %d statements%n", claim.statements(), submit.statements());
        assertThat(claim.sql()).hasSizeLessThanOrEqualTo(CLAIM);
        assertThat(submit.sql()).hasSizeLessThanOrEqualTo(SUBMIT);
        assertThat(claim.commits() + submit.commits()).isEqualTo(2);
    }

    @AfterEach
    void logOut() {
        identity.clearAuthentication();
    }

    /** What is read once in the life of the application is not the price of a task. */
    private void once() {
        Obligation house = docket.houseCase();
        eviction.begin(house.id());
        Task contact = court.theOpen(house.caseId(), "Task_ContactOccupants");
        tasks.setAssignee(contact.getId(), BAILIFF);
        identity.setAuthentication(BAILIFF, List.of("bailiff"));
        submit(contact);
        identity.clearAuthentication();
    }

    private void submit(Task contact) {
        forms.submitTaskForm(
                contact.getId(),
                Map.of(
                        "contactedOn", "2024-09-02",
                        "contactManner", "电话",
                        "attitude", "拖延",
                        "consequencesTold", true,
                        "contactNote", "已电话督促交付房屋"));
    }
}
