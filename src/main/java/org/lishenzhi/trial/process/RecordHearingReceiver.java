package org.lishenzhi.trial.process;

import java.util.List;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Hearings;
import org.lishenzhi.trial.Roll;
import org.springframework.stereotype.Component;

/** 制作开庭笔录: the day of the hearing and who did not come. */
@Component
final class RecordHearingReceiver implements Receiver {

    private final Hearings hearings;
    private final Roll roll;

    RecordHearingReceiver(Hearings hearings, Roll roll) {
        this.hearings = hearings;
        this.roll = roll;
    }

    @Override
    public String form() {
        return "record-hearing";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        List<String> absent = answers.find("absentees")
                .map(told -> roll.ids(step.caseId(), told, "absentees", "缺席当事人"))
                .orElse(List.of());
        hearings.hold(Entries.of(step, answers.date("heldOn"), null, by), absent);
    }
}
