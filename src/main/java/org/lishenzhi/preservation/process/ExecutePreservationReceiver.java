package org.lishenzhi.preservation.process;

import java.math.BigDecimal;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.NewSeizure;
import org.lishenzhi.preservation.SeizureKind;
import org.lishenzhi.preservation.Seizures;
import org.lishenzhi.preservation.process.PropertyPreservationProcess.ExecutionOutcome;
import org.springframework.stereotype.Component;

/** 实施保全: the measures taken, each a row of the register, or that nothing was found. */
@Component
final class ExecutePreservationReceiver implements Receiver {

    private final Seizures seizures;

    ExecutePreservationReceiver(Seizures seizures) {
        this.seizures = seizures;
    }

    @Override
    public String form() {
        return "execute-preservation";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("executionOutcome", ExecutionOutcome.class) == ExecutionOutcome.NOTHING_FOUND) {
            seizures.nothingFound(Applied.by(step), answers.date("takenOn"), by);
            return;
        }
        seizures.take(
                Applied.by(step),
                answers.date("takenOn"),
                answers.rows("measures").stream()
                        .map(ExecutePreservationReceiver::measure)
                        .toList(),
                answers.find("indivisible").orElse(null),
                by);
    }

    private static NewSeizure measure(Answers row) {
        return new NewSeizure(
                row.choice("kind", SeizureKind.class),
                row.text("holder"),
                row.find("owner").orElse(null),
                row.text("asset"),
                new BigDecimal(row.text("value")),
                Integer.parseInt(row.text("place")),
                row.findDate("until").orElse(null));
    }
}
