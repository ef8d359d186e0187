package org.lishenzhi.filing;

import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseSection;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.law.Yuan;
import org.springframework.stereotype.Component;

/** What the file of a case shows of its filing: who was told the risks, the fee, and the way it takes. */
@Component
final class FilingSection implements CaseSection {

    private final Intake intake;
    private final Plaintiffs plaintiffs;
    private final ServiceAddresses addresses;
    private final FilingFees fees;
    private final Allocations allocations;
    private final FilingTimeline timeline;

    FilingSection(
            Intake intake,
            Plaintiffs plaintiffs,
            ServiceAddresses addresses,
            FilingFees fees,
            Allocations allocations,
            FilingTimeline timeline) {
        this.intake = intake;
        this.plaintiffs = plaintiffs;
        this.addresses = addresses;
        this.fees = fees;
        this.allocations = allocations;
        this.timeline = timeline;
    }

    @Override
    public String title() {
        return "立案";
    }

    @Override
    public List<Line> of(String caseId) {
        List<Line> lines = new ArrayList<>();
        intake.find(caseId).ifPresent(suit -> {
            lines.add(new Line("收到起诉状", suit.receivedOn().toString()));
            plaintiffs.parties(caseId).forEach(party -> lines.add(new Line("风险告知", told(caseId, party))));
            lines.add(new Line("送达地址", "已确认 %d 人".formatted(addresses.confirmed(caseId))));
            fees.of(caseId).ifPresent(fee -> lines.add(new Line("案件受理费", told(fee))));
            allocations
                    .of(caseId)
                    .ifPresent(given -> lines.add(
                            new Line("办理渠道", "%s：%s".formatted(given.track().label(), given.basis()))));
        });
        return lines;
    }

    private String told(String caseId, Party party) {
        return timeline.latestOf(caseId, FilingEvents.RISK_NOTIFIED, party.id())
                .map(CaseEvent::occurredOn)
                .map(day -> "%s，%s 签收".formatted(party.maskedName(), day))
                .orElse("%s，尚未告知".formatted(party.maskedName()));
    }

    private static String told(CaseFee fee) {
        String relief = fee.relief() == null ? "" : "，" + fee.relief().label();
        return "%s 元%s，%s"
                .formatted(Yuan.written(fee.payable()), relief, fee.state().label());
    }
}
