package org.lishenzhi.preservation;

import java.util.List;
import java.util.stream.Stream;
import org.lishenzhi.casefile.CaseSection;
import org.springframework.stereotype.Component;

/** The preservations and the register of measures of a case, as its file shows them. */
@Component
final class PreservationSection implements CaseSection {

    private final Applications applications;
    private final Seizures seizures;

    PreservationSection(Applications applications, Seizures seizures) {
        this.applications = applications;
        this.seizures = seizures;
    }

    @Override
    public String title() {
        return "财产保全";
    }

    @Override
    public List<Line> of(String caseId) {
        return Stream.concat(
                        applications.of(caseId).stream().map(PreservationSection::line),
                        seizures.of(caseId).stream().map(PreservationSection::line))
                .toList();
    }

    private static Line line(Preservation preservation) {
        return new Line(
                preservation.kind().label(),
                "%s %s申请，%s"
                        .formatted(
                                preservation.number() == null ? "" : preservation.number(),
                                preservation.appliedOn(),
                                preservation.state().label())
                        .strip());
    }

    private static Line line(Seizure seizure) {
        String term = seizure.expiresOn() == null ? "" : "，期限至 %s".formatted(seizure.expiresOn());
        return new Line(
                seizure.title(),
                "%s（%s），%s 元，%s%s%s"
                        .formatted(
                                seizure.description(),
                                seizure.holder(),
                                seizure.amount().toPlainString(),
                                seizure.state().label(),
                                term,
                                seizure.inEnforcement() ? "，已转为执行查封" : ""));
    }
}
