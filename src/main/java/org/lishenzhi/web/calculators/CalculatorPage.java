package org.lishenzhi.web.calculators;

import org.lishenzhi.law.CourtClock;
import org.lishenzhi.law.fees.FilingFee;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page 期限·费用·利息计算器. */
@Controller
class CalculatorPage {

    private final String court;
    private final CourtClock clock;

    CalculatorPage(@Value("${lishenzhi.court.name}") String court, CourtClock clock) {
        this.court = court;
        this.clock = clock;
    }

    @GetMapping("/calculators")
    String calculators(Model model) {
        model.addAttribute("court", court);
        model.addAttribute("today", clock.today());
        model.addAttribute("kinds", FilingFee.Kind.values());
        return "calculators";
    }
}
