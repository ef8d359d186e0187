package org.lishenzhi.performance.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.law.Yuan;
import org.lishenzhi.performance.CashRule;
import org.lishenzhi.performance.DebtorNames;
import org.lishenzhi.performance.InstalmentAgreement;
import org.lishenzhi.performance.InterestEstimates;
import org.lishenzhi.performance.Payments;
import org.lishenzhi.performance.Receipts;
import org.springframework.stereotype.Component;

/** What is still owed, what delay has cost so far, what was agreed and received, and why the task is there. */
@Component
final class UrgePaymentPage implements Presenter {

    private static final String NOTHING = "无";

    private final CaseFile cases;
    private final Payments payments;
    private final Receipts receipts;
    private final InterestEstimates interest;
    private final CashRule cash;

    UrgePaymentPage(CaseFile cases, Payments payments, Receipts receipts, InterestEstimates interest, CashRule cash) {
        this.cases = cases;
        this.payments = payments;
        this.receipts = receipts;
        this.interest = interest;
        this.cash = cash;
    }

    @Override
    public String form() {
        return "urge-payment";
    }

    @Override
    public void present(Step step, Page page) {
        Obligation money = cases.obligation(step.obligation());
        var names = new DebtorNames(cases.parties(step.caseId()));
        page.show("outstanding", Yuan.written(payments.outstanding(money.id())) + " 元")
                .show("paymentReason", reason(money))
                .show(
                        "instalmentsSoFar",
                        payments.agreement(money.id())
                                .map(InstalmentAgreement::told)
                                .orElse(NOTHING))
                .show("received", received(money, names))
                .show("interest", interest.told(money))
                .show(
                        "payers",
                        money.debtorIds().stream()
                                .map(debtor -> option(debtor, names.of(debtor)))
                                .toList())
                .show(
                        "officers",
                        cash.officers().stream()
                                .map(officer -> option(officer.id(), officer.name()))
                                .toList());
    }

    private String reason(Obligation money) {
        return payments.missed(money.id())
                .map(missed -> "未按约定分期履行：%s应付 %s 元，至今没有付足".formatted(missed.dueOn(), Yuan.written(missed.amount())))
                .orElse("判项尚未付清，请督促给付");
    }

    private String received(Obligation money, DebtorNames names) {
        List<String> told = receipts.of(money).stream()
                .map(receipt -> "%s %s %s %s 元（%s）"
                        .formatted(
                                receipt.receivedOn(),
                                receipt.number(),
                                names.of(receipt.partyId()),
                                Yuan.written(receipt.amount()),
                                receipt.manner().label()))
                .toList();
        return told.isEmpty() ? NOTHING : told.stream().collect(Collectors.joining("；"));
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
