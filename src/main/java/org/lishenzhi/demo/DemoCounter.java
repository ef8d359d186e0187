package org.lishenzhi.demo;

import org.lishenzhi.casefile.StoryStart;
import org.lishenzhi.demo.process.DemoPeople;
import org.lishenzhi.enforcement.EnforcementIntake;
import org.lishenzhi.enforcement.NewEnforcement;
import org.lishenzhi.enforcement.process.JudgmentEnforcementProcess;
import org.lishenzhi.filing.Intake;
import org.lishenzhi.filing.NewSuit;

/** The counter of the demo, where its stories begin: with the papers of a suit, or with a title in force. */
class DemoCounter {

    private static final String CLERK = "li.an";

    private final Intake suits;
    private final EnforcementIntake titles;
    private final StoryStart story;
    private final DemoPeople people;

    DemoCounter(Intake suits, EnforcementIntake titles, StoryStart story, DemoPeople people) {
        this.suits = suits;
        this.titles = titles;
        this.story = story;
        this.people = people;
    }

    /** Takes in what the story begins with. */
    String take(DemoStory told) {
        NewSuit suit = told.suit();
        NewEnforcement enforcement = told.enforcement();
        if (suit != null) {
            String caseId = suits.file(suit, CLERK).caseId();
            story.begin(caseId);
            return caseId;
        }
        if (enforcement != null) {
            String caseId = titles.take(enforcement, CLERK);
            people.begin(JudgmentEnforcementProcess.KEY, caseId);
            return caseId;
        }
        throw new IllegalStateException("演示故事既没有起诉，也没有执行依据");
    }
}
