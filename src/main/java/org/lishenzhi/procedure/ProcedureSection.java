package org.lishenzhi.procedure;

import java.util.List;
import java.util.stream.Stream;
import org.lishenzhi.casefile.CaseSection;
import org.springframework.stereotype.Component;

/** The changes of procedure of a case, as its file shows them; why is not told here, for it may be personal. */
@Component
final class ProcedureSection implements CaseSection {

    private final ProcedureChanges changes;
    private final InterestExclusions interest;

    ProcedureSection(ProcedureChanges changes, InterestExclusions interest) {
        this.changes = changes;
        this.interest = interest;
    }

    @Override
    public String title() {
        return "程序变动";
    }

    @Override
    public List<Line> of(String caseId) {
        Stream<Line> kinds = changes.of(caseId).stream()
                .map(change -> new Line(
                        change.kind().label(),
                        "%s；%s"
                                .formatted(
                                        change.told(),
                                        changes.effect(change.eventId()).article())));
        Stream<Line> spans = interest.of(caseId).stream()
                .map(span -> new Line("加倍部分利息不计算", "%s至%s".formatted(span.from(), span.to())));
        return Stream.concat(kinds, spans).toList();
    }
}
