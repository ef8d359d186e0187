package org.lishenzhi.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.deadlines.Calendars;
import org.lishenzhi.law.Period;
import org.lishenzhi.law.PeriodUnit;
import org.lishenzhi.law.Reckoning;
import org.lishenzhi.law.StatutoryClock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calculator of periods of law over HTTP. */
@RestController
@RequestMapping("/api/calculators")
@Tag(name = "计算器", description = "期间的推算")
class DeadlineCalculator {

    private final Calendars calendars;

    DeadlineCalculator(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/deadline")
    @Operation(summary = "推算期间", description = "自起算事件次日计算；负数向前推算；每一步都有说明")
    Reckoning deadline(
            @Parameter(description = "起算事件发生之日，例如 2024-09-05") @RequestParam String from,
            @Parameter(description = "期间长度，例如 30；负数向前推算") @RequestParam String length,
            @Parameter(description = "HOUR、DAY、WORKING_DAY、MONTH、YEAR") @RequestParam String unit,
            @Parameter(description = "末日遇休息日是否顺延") @RequestParam(defaultValue = "true") String roll) {
        LocalDate start = day(from);
        var period = period(number(length), unit(unit), yesOrNo(roll));
        try {
            return calendars.clock().reckon(start, period);
        } catch (IllegalArgumentException e) {
            throw new InputRejected("length", "「期间长度」过长，期满日超出了 %d 年".formatted(StatutoryClock.LATEST.getYear()));
        }
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(StatutoryClock.EARLIEST) && !day.isAfter(StatutoryClock.LATEST)) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new InputRejected("from", "「起算日」不是有效的日期（应为 2024-09-05 的样式）");
        }
        throw new InputRejected(
                "from",
                "「起算日」应在 %d 年至 %d 年之间".formatted(StatutoryClock.EARLIEST.getYear(), StatutoryClock.LATEST.getYear()));
    }

    private static long number(String text) {
        if (!text.matches("-?\\d{1,9}")) {
            throw badLength();
        }
        return Long.parseLong(text);
    }

    private static Period period(long length, PeriodUnit unit, boolean rolls) {
        try {
            return new Period(length, unit, rolls);
        } catch (IllegalArgumentException e) {
            throw badLength();
        }
    }

    private static InputRejected badLength() {
        return new InputRejected("length", "「期间长度」应为 1 至 %d 的整数，向前推算用负数".formatted(Period.LONGEST));
    }

    private static PeriodUnit unit(String text) {
        return Arrays.stream(PeriodUnit.values())
                .filter(unit -> unit.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InputRejected(
                        "unit",
                        "「单位」应为：%s"
                                .formatted(Arrays.stream(PeriodUnit.values())
                                        .map(PeriodUnit::name)
                                        .collect(Collectors.joining("、")))));
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InputRejected("roll", "「是否顺延」应为 true 或者 false");
        };
    }
}
