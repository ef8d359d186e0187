package org.lishenzhi.closing.process;

import java.math.BigDecimal;
import org.lishenzhi.closing.ClosingCosts;
import org.lishenzhi.closing.CostRelief;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.security.SigningAuthority;
import org.springframework.stereotype.Component;

/** 审批执行费用减免: answered by the president or his delegate in writing (诉讼费用交纳办法第四十四条至第五十一条). */
@Component
final class DecideCostReliefReceiver implements Receiver {

    private final ClosingCosts costs;
    private final SigningAuthority authority;

    DecideCostReliefReceiver(ClosingCosts costs, SigningAuthority authority) {
        this.costs = costs;
        this.authority = authority;
    }

    @Override
    public String form() {
        return "decide-cost-relief";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        authority.signFor(by, "court-president");
        costs.relieve(
                step.caseId(),
                answers.choice("relief", CostRelief.class),
                answers.find("reducedTo").map(BigDecimal::new).orElse(null),
                by,
                step.taskId());
    }
}
