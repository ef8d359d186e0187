package org.lishenzhi.performance.process;

import java.math.BigDecimal;
import org.lishenzhi.casefile.Instalment;
import org.lishenzhi.casefile.InstalmentPlan;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.performance.AgreementForm;
import org.lishenzhi.performance.NewReceipt;
import org.lishenzhi.performance.PaymentManner;
import org.lishenzhi.performance.Payments;
import org.lishenzhi.performance.Receipts;
import org.springframework.stereotype.Component;

/** 督促给付金钱: urged again, instalments agreed, or money received. */
@Component
final class UrgePaymentReceiver implements Receiver {

    private final Payments payments;
    private final Receipts receipts;

    UrgePaymentReceiver(Payments payments, Receipts receipts) {
        this.payments = payments;
        this.receipts = receipts;
    }

    @Override
    public String form() {
        return "urge-payment";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        switch (answers.choice("paymentDecision", PaymentDecision.class)) {
            case CONTINUE -> payments.followUp(step.obligation(), answers.date("followUpOn"), by, step.taskId());
            case INSTALMENTS ->
                payments.agree(
                        step.obligation(),
                        answers.date("agreedOn"),
                        answers.choice("agreementForm", AgreementForm.class),
                        plan(answers),
                        by,
                        step.taskId());
            case RECEIVED -> receipts.enter(receipt(step, answers, by));
        }
    }

    private static InstalmentPlan plan(Answers answers) {
        return new InstalmentPlan(answers.rows("instalments").stream()
                .map(row -> new Instalment(row.date("dueOn"), new BigDecimal(row.text("amount"))))
                .toList());
    }

    private static NewReceipt receipt(Step step, Answers answers, String by) {
        return new NewReceipt(
                step.obligation(),
                answers.text("payer"),
                new BigDecimal(answers.text("amount")),
                answers.date("receivedOn"),
                answers.choice("paymentManner", PaymentManner.class),
                by,
                answers.find("secondOfficer").orElse(null),
                "task/" + step.taskId());
    }

    /** What the officer has to tell of this obligation. */
    private enum PaymentDecision {
        CONTINUE,
        INSTALMENTS,
        RECEIVED
    }
}
