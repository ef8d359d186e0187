package org.lishenzhi.filing.process;

import java.util.List;
import java.util.Map;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.AllocationAdvice;
import org.lishenzhi.filing.Allocations;
import org.lishenzhi.filing.JudgeLoad;
import org.lishenzhi.security.Accounts;

/** The track that the table proposes, and the judges who may take the case, the least busy one first. */
record AllocationPage(String form, Allocations allocations, Accounts accounts) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        AllocationAdvice advice = allocations.advice(step.caseId());
        List<JudgeLoad> judges = allocations.judgesFor(step.caseId());
        page.show("advice", advice.track().label())
                .show("adviceBasis", advice.basis())
                .show("track", advice.track().name())
                .show(
                        "judges",
                        judges.stream()
                                .map(it -> option(it.accountId(), it.label()))
                                .toList())
                .show(
                        "assistants",
                        accounts.membersOf("judge-assistant").stream()
                                .map(it -> option(it.id(), it.name()))
                                .toList());
        judges.stream()
                .filter(judge -> judge.track() == advice.track())
                .findFirst()
                .ifPresent(judge -> page.show("judge", judge.accountId()));
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
