package org.lishenzhi.web.calculators;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
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

    /** The ten days, in order. */
    record Answer(List<LocalDate> checks, String basis) {}

    @GetMapping("/dormant-checks")
    @Operation(summary = "终本后的十次查询", description = "自终本裁定之日起每六个月一次，共五年；不因休息日顺延")
    Answer checks(@Parameter(description = "终本裁定日") @RequestParam String ruling) {
        LocalDate day = Given.day("ruling", "终本裁定日", ruling);
        return new Answer(Given.reckoned(() -> DormantChecks.after(day)), DormantChecks.BASIS);
    }
}
