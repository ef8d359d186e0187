package org.lishenzhi.objection;

import java.util.List;
import java.util.stream.Stream;
import org.lishenzhi.casefile.CaseSection;
import org.springframework.stereotype.Component;

/** The objections of a case, as its file shows them; nobody is named. */
@Component
final class ObjectionSection implements CaseSection {

    private final ObjectionFilings filings;
    private final Objections objections;
    private final Reconsiderations reconsiderations;

    ObjectionSection(ObjectionFilings filings, Objections objections, Reconsiderations reconsiderations) {
        this.filings = filings;
        this.objections = objections;
        this.reconsiderations = reconsiderations;
    }

    @Override
    public String title() {
        return "执行异议";
    }

    @Override
    public List<Line> of(String caseId) {
        return Stream.concat(
                        filings.of(caseId).stream().map(this::line),
                        reconsiderations.of(caseId).stream().map(ObjectionSection::line))
                .toList();
    }

    private Line line(ObjectionFiling filing) {
        String label = filing.number() == null ? filing.kind().label() : filing.number();
        return new Line(
                label,
                "%s（%s收到%s）：%s%s"
                        .formatted(
                                filing.kind().label(),
                                filing.filedOn(),
                                filing.objectorId() == null ? "，异议人非本案当事人" : "",
                                standing(filing),
                                filing.servedOn() == null ? "" : "，%s送达异议人".formatted(filing.servedOn())));
    }

    private String standing(ObjectionFiling filing) {
        return objections
                .find(filing.eventId())
                .map(Objection::told)
                .orElseGet(() ->
                        filing.decision() == null ? "立案审查中" : filing.decision().label());
    }

    private static Line line(Reconsideration request) {
        return new Line(
                "复议",
                request.outcome() == null
                        ? "%s收到申请，审查中".formatted(request.receivedOn())
                        : "%s %s"
                                .formatted(
                                        request.effectiveOn(), request.outcome().label()));
    }
}
