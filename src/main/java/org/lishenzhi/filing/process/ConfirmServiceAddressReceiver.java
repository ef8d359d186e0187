package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.ServiceAddress;
import org.lishenzhi.filing.ServiceAddresses;
import org.springframework.stereotype.Component;

/** 确认送达地址: where this plaintiff lets the court serve him. */
@Component
final class ConfirmServiceAddressReceiver implements Receiver {

    private final ServiceAddresses addresses;

    ConfirmServiceAddressReceiver(ServiceAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public String form() {
        return "confirm-service-address";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        var address = new ServiceAddress(
                answers.text("serviceAddress"),
                answers.text("addressManner"),
                answers.find("electronicAccount").orElse(null));
        addresses.confirm(
                step.caseId(),
                step.person(),
                address,
                answers.ticked("electronicConsent"),
                answers.date("confirmedOn"),
                by,
                step.taskId());
    }
}
