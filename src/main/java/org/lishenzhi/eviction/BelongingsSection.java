package org.lishenzhi.eviction;

import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseSection;
import org.springframework.stereotype.Component;

/** The belongings that the court keeps in a case, as its file shows them. */
@Component
final class BelongingsSection implements CaseSection {

    private final CaseFile cases;
    private final BelongingsRegister register;

    BelongingsSection(CaseFile cases, BelongingsRegister register) {
        this.cases = cases;
        this.register = register;
    }

    @Override
    public String title() {
        return "遗留物品";
    }

    @Override
    public List<Line> of(String caseId) {
        return cases.obligations(caseId).stream()
                .flatMap(obligation -> register.findById(obligation.id()).stream())
                .flatMap(belongings -> lines(belongings).stream())
                .toList();
    }

    private static List<Line> lines(Belongings belongings) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("清单", belongings.inventory()));
        lines.add(new Line("存放处所", belongings.storage()));
        if (belongings.collectBy() != null) {
            lines.add(new Line("领取期限", belongings.collectBy().toString()));
        }
        if (belongings.collectedOn() != null) {
            lines.add(new Line("已领取", belongings.collectedOn().toString()));
        }
        return lines;
    }
}
