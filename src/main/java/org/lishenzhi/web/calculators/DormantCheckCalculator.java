package org.lishenzhi.web.calculators;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.deadlines.DeadlineRule;
import org.lishenzhi.deadlines.DeadlineRules;
import org.lishenzhi.law.enforcement.DormantChecks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calculator of the checks after 终结本次执行程序 over HTTP. */
@RestController
@RequestMapping("/api/calculators")
@Tag(name = "计算器")
class DormantCheckCalculator {

    private static final String RULING = "DormancyRuled";

    private final DeadlineRules rules;

    DormantCheckCalculator(DeadlineRules rules) {
        this.rules = rules;
    }

    /** The days, in order. */
    record Answer(List<LocalDate> checks, String basis) {}

    @GetMapping("/dormant-checks")
    @Operation(summary = "终本后的十次查询", description = "自终本裁定之日起按期限表的间隔与总期；不因休息日顺延")
    Answer checks(@Parameter(description = "终本裁定日") @RequestParam String ruling) {
        LocalDate day = Given.day("ruling", "终本裁定日", ruling);
        DeadlineRule every = rule("dormant-check", day);
        var checks = new DormantChecks(
                every.period(), rule("dormant-checks-end", day).period());
        return new Answer(
                Given.reckoned(() -> checks.after(day)), every.article() + (every.isConfirmed() ? "" : "（待院方确认）"));
    }

    private DeadlineRule rule(String id, LocalDate ruling) {
        return rules.find(id, RULING, ruling).orElseThrow(() -> new IllegalStateException("期限表中没有规则 " + id));
    }
}
