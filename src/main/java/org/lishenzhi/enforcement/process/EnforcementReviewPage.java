package org.lishenzhi.enforcement.process;

import java.util.stream.Collectors;
import org.lishenzhi.enforcement.AcceptanceTest;
import org.lishenzhi.enforcement.AcceptanceTests;
import org.lishenzhi.enforcement.EnforcementAcceptance;
import org.lishenzhi.enforcement.EnforcementEntry;
import org.lishenzhi.enforcement.EnforcementIntake;
import org.lishenzhi.enforcement.Jurisdiction;
import org.lishenzhi.enforcement.LimitationNotes;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** What the file itself answers of the five tests, and how the application stands to its limitation. */
@Component
final class EnforcementReviewPage implements Presenter {

    private final AcceptanceTests tests;
    private final EnforcementAcceptance acceptance;
    private final EnforcementIntake intake;
    private final LimitationNotes limitation;

    EnforcementReviewPage(
            AcceptanceTests tests,
            EnforcementAcceptance acceptance,
            EnforcementIntake intake,
            LimitationNotes limitation) {
        this.tests = tests;
        this.acceptance = acceptance;
        this.intake = intake;
        this.limitation = limitation;
    }

    @Override
    public String form() {
        return "review-enforcement-application";
    }

    @Override
    public void present(Step step, Page page) {
        String caseId = step.caseId();
        page.show(
                        "fileTests",
                        tests.ofTheFile(caseId).stream()
                                .map(AcceptanceTest::told)
                                .collect(Collectors.joining("\n\n")))
                .show(
                        "grounds",
                        tests.rule(caseId).grounds().stream()
                                .sorted()
                                .map(Jurisdiction::label)
                                .collect(Collectors.joining("；")))
                .show("limitation", limitation.of(caseId));
        acceptance
                .reviewedGround(caseId)
                .or(() -> intake.find(caseId).map(EnforcementEntry::jurisdiction))
                .ifPresent(ground -> page.show("jurisdiction", ground.name()));
    }
}
