package org.lishenzhi.filing.process;

import java.util.Map;
import org.lishenzhi.casefile.Procedure;
import org.lishenzhi.engine.Decisions;
import org.lishenzhi.filing.AllocationAdvice;
import org.lishenzhi.filing.AllocationTable;
import org.lishenzhi.filing.Track;
import org.lishenzhi.law.fees.FilingFee;
import org.springframework.stereotype.Component;

/** The allocation of suits as the designers' decision table gives it. */
@Component
final class CaseAllocationTable implements AllocationTable {

    static final String KEY = "case-allocation";

    private final Decisions decisions;

    CaseAllocationTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public AllocationAdvice of(Procedure procedure, FilingFee.Kind kind) {
        return decisions.ask(KEY, Map.of("procedure", procedure.name(), "claimKind", kind.name())).stream()
                .findFirst()
                .map(row -> new AllocationAdvice(
                        Track.valueOf((String) row.get("track")), (String) row.get("article"), (String)
                                row.get("remark")))
                .orElseThrow(() -> new IllegalStateException(
                        "决策表 %s 没有「%s、%s」一行".formatted(KEY, procedure.label(), kind.label())));
    }
}
