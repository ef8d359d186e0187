package org.lishenzhi.enforcement;

import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseSection;
import org.lishenzhi.deadlines.RunningClock;
import org.springframework.stereotype.Component;

/** What the file of a case shows of its enforcement: title, acceptance, fee, notices per person, and its limit. */
@Component
final class EnforcementSection implements CaseSection {

    private final CaseFile cases;
    private final EnforcementIntake intake;
    private final EnforcementAcceptance acceptance;
    private final EnforcementRisks risks;
    private final EnforcementDebtors debtors;
    private final ServedNotices notices;
    private final EnforcementExtensions extensions;

    EnforcementSection(
            CaseFile cases,
            EnforcementIntake intake,
            EnforcementAcceptance acceptance,
            EnforcementRisks risks,
            EnforcementDebtors debtors,
            ServedNotices notices,
            EnforcementExtensions extensions) {
        this.cases = cases;
        this.intake = intake;
        this.acceptance = acceptance;
        this.risks = risks;
        this.debtors = debtors;
        this.notices = notices;
        this.extensions = extensions;
    }

    @Override
    public String title() {
        return "执行";
    }

    @Override
    public List<Line> of(String caseId) {
        List<Line> lines = new ArrayList<>();
        intake.find(caseId).ifPresent(entry -> {
            lines.add(new Line(
                    "收到",
                    entry.transfer() == null
                            ? "%s 申请执行".formatted(entry.receivedOn())
                            : "%s 移送执行，%s"
                                    .formatted(
                                            entry.receivedOn(), entry.transfer().label())));
            if (entry.earlierNumber() != null) {
                lines.add(new Line("原案号", entry.earlierNumber()));
            }
        });
        acceptance.of(caseId).ifPresent(accepted -> accepted(caseId, accepted, lines));
        return lines;
    }

    private void accepted(String caseId, AcceptedEnforcement accepted, List<Line> lines) {
        lines.add(new Line("执行立案", "%s，%s".formatted(accepted.acceptedOn(), accepted.caseNumber())));
        cases.title(caseId)
                .ifPresent(
                        title -> lines.add(new Line("执行依据", "%s %s".formatted(title.kind(), title.documentNumber()))));
        lines.add(new Line("管辖", accepted.jurisdiction().label()));
        lines.add(new Line("执行申请费", accepted.fee()));
        risks.told(caseId).forEach(told -> lines.add(new Line("执行风险告知", told)));
        debtors.of(caseId).forEach(debtor -> lines.add(new Line("执行通知书", served(caseId, debtor))));
        extensions.limit(caseId).ifPresent(limit -> lines.add(new Line("执行期限", told(caseId, limit))));
    }

    private String served(String caseId, String personId) {
        String name = cases.party(personId).maskedName();
        return notices.servedOn(caseId, personId)
                .map(day -> "%s，%s 送达".formatted(name, day))
                .orElse("%s，尚未送达".formatted(name));
    }

    private String told(String caseId, RunningClock limit) {
        return extensions.isGranted(caseId) ? "至%s（已批准延长）".formatted(limit.due()) : "至%s".formatted(limit.due());
    }
}
