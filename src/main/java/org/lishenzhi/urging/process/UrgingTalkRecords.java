package org.lishenzhi.urging.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.urging.TalkStep;
import org.lishenzhi.urging.UrgingTalks;
import org.springframework.stereotype.Component;

/** The record of a talk as the three forms of talks tell it; who was not reached was told nothing. */
@Component
final class UrgingTalkRecords {

    static final String NOT_REACHED = "未能联系";

    private final UrgingTalks talks;

    UrgingTalkRecords(UrgingTalks talks) {
        this.talks = talks;
    }

    void keep(TalkStep talk, Step step, Answers answers, String by) {
        String manner = answers.text("talkManner");
        if (!manner.equals(NOT_REACHED)) {
            talks.held(step.caseId(), step.person(), talk, answers.date("talkedOn"), manner, by, step.taskId());
        }
    }
}
