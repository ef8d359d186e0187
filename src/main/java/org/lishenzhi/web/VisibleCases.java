package org.lishenzhi.web;

import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CasePage;
import org.lishenzhi.casefile.CaseSearch;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.casefile.NotFound;
import org.lishenzhi.security.CaseAccess;
import org.lishenzhi.security.CurrentPerson;
import org.lishenzhi.security.OpenWork;
import org.lishenzhi.security.Person;
import org.lishenzhi.security.TaskCases;
import org.springframework.stereotype.Component;

/** The cases as far as the person at the keyboard may see them; all others do not exist for him. */
@Component
class VisibleCases {

    private final CaseFile cases;
    private final CaseSearch search;
    private final CaseAccess access;
    private final OpenWork work;
    private final TaskCases tasks;
    private final CurrentPerson current;

    VisibleCases(
            CaseFile cases,
            CaseSearch search,
            CaseAccess access,
            OpenWork work,
            TaskCases tasks,
            CurrentPerson current) {
        this.cases = cases;
        this.search = search;
        this.access = access;
        this.work = work;
        this.tasks = tasks;
        this.current = current;
    }

    /** @throws NotFound if no case has this number, or the person may not see it */
    Case byNumber(String number) {
        Person person = current.get();
        Case found = cases.find(plain(number)).orElseThrow(VisibleCases::unknown);
        access.requireSight(person, found.id());
        return found;
    }

    /** @throws NotFound if there is no such open task, or the person may not see its case */
    Case byTask(String taskId) {
        Person person = current.get();
        Case found = cases.get(tasks.caseOf(taskId).orElseThrow(() -> new NotFound("没有这项待办任务，或者它已经办结")));
        access.requireSight(person, found.id());
        return found;
    }

    CasePage search(CaseSearch.Wanted asked) {
        Person person = current.get();
        var wanted = new CaseSearch.Wanted(plain(asked.text()), asked.names(), asked.page(), asked.size());
        return person.oversees()
                ? search.everywhere(wanted)
                : search.among(person.id(), tasks.ofOpenWork(person), access.atCounter(person), wanted);
    }

    /** Whether the person works on the case, not only oversees it. */
    boolean worksOn(Case courtCase) {
        return holdsRole(courtCase) || work.inCase(courtCase.id(), current.get());
    }

    boolean holdsRole(Case courtCase) {
        return !cases.rolesOf(courtCase.id(), current.get().id()).isEmpty();
    }

    /** @throws NotAllowed unless the person works on the case */
    void requireWork(Case courtCase) {
        if (!worksOn(courtCase)) {
            throw new NotAllowed("只有本案的办案人员可以办理");
        }
    }

    Person person() {
        return current.get();
    }

    boolean isTaskOf(String taskId, Case courtCase) {
        return tasks.caseOf(taskId).filter(courtCase.id()::equals).isPresent();
    }

    /** People type full-width brackets as well as half-width ones. */
    private static String plain(String number) {
        return number.strip().replace('（', '(').replace('）', ')');
    }

    private static NotFound unknown() {
        return new NotFound("没有这个案件，或者您无权查看");
    }
}
