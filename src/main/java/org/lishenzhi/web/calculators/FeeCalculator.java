package org.lishenzhi.web.calculators;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.law.fees.EnforcementFee;
import org.lishenzhi.law.fees.Fee;
import org.lishenzhi.law.fees.FilingFee;
import org.lishenzhi.law.fees.PreservationFee;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calculator of the court's fees over HTTP. */
@RestController
@RequestMapping("/api/calculators")
@Tag(name = "计算器")
class FeeCalculator {

    private static final String LABEL = "金额";

    /**
     * A fee for reading.
     *
     * @param fee 元; the lowest if the tariff leaves a margin
     * @param highest 元, only if the tariff leaves a margin
     */
    record Answer(String fee, @Nullable String highest, String basis, List<String> steps) {

        static Answer of(Fee fee) {
            return new Answer(
                    fee.lowest().toPlainString(),
                    fee.isFixed() ? null : fee.highest().toPlainString(),
                    fee.basis(),
                    fee.steps());
        }
    }

    @GetMapping("/enforcement-fee")
    @Operation(summary = "执行申请费", description = "执行后交纳，由被执行人负担；没有执行金额的不填金额，答复为幅度")
    Answer enforcement(@Parameter(description = "执行金额（元）") @RequestParam(required = false) @Nullable String amount) {
        return Answer.of(Given.reckoned(() -> isNone(amount)
                ? EnforcementFee.withoutAmount()
                : EnforcementFee.of(Given.sum("amount", LABEL, amount))));
    }

    @GetMapping("/filing-fee")
    @Operation(summary = "案件受理费", description = "按案件种类；调解、撤诉、简易程序等减半")
    Answer filing(
            @Parameter(description = "诉讼请求金额（元）；非财产案件可以不填") @RequestParam(required = false) @Nullable String amount,
            @Parameter(description = "案件种类，例如 PROPERTY") @RequestParam(defaultValue = "PROPERTY") String kind,
            @Parameter(description = "是否减半") @RequestParam(defaultValue = "false") String halved) {
        var kindOfCase = Given.choice("kind", "案件种类", FilingFee.Kind.class, kind);
        boolean half = Given.truth("halved", "是否减半", halved);
        return Answer.of(Given.reckoned(
                () -> FilingFee.of(kindOfCase, isNone(amount) ? null : Given.sum("amount", LABEL, amount), half)));
    }

    @GetMapping("/preservation-fee")
    @Operation(summary = "保全申请费", description = "按实际保全的财产数额，最多不超过 5000 元")
    Answer preservation(@Parameter(description = "保全的财产数额（元）") @RequestParam String amount) {
        return Answer.of(Given.reckoned(() -> PreservationFee.of(Given.sum("amount", LABEL, amount))));
    }

    private static boolean isNone(@Nullable String amount) {
        return amount == null || amount.isBlank();
    }
}
