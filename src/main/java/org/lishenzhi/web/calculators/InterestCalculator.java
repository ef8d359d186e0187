package org.lishenzhi.web.calculators;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.law.interest.Claim;
import org.lishenzhi.law.interest.DelayedInterest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calculator of the interest for delay over HTTP. */
@RestController
@RequestMapping("/api/calculators")
@Tag(name = "计算器")
class InterestCalculator {

    private static final int MOST_ENTRIES = 500;

    private final DelayedInterest law;

    InterestCalculator(@Value("${lishenzhi.interest.expiry-day-counts:false}") boolean expiryDayCounts) {
        this.law = new DelayedInterest(expiryDayCounts);
    }

    /** What is asked, as sent: sums and days as texts, so that each can be refused by its name. */
    record Question(
            @Nullable String principal,
            @Nullable String expiry,
            @Nullable List<PaymentText> payments,
            @Nullable List<SpanText> suspensions,
            @Nullable String asOf) {}

    record PaymentText(@Nullable String date, @Nullable String amount) {}

    record SpanText(@Nullable String from, @Nullable String to) {}

    /** The reckoning for reading; sums in 元. */
    record Answer(
            String interest, List<Part> segments, String remainingPrincipal, String basis, List<String> warnings) {}

    record Part(String from, String to, String base, long days, boolean suspended, String amount) {}

    @PostMapping("/delayed-interest")
    @Operation(summary = "加倍部分债务利息", description = "只适用于金钱债务；付款先抵本金，逐段计算，最后一次四舍五入；非因被执行人申请的中止期间不计")
    Answer delayedInterest(@RequestBody Question question) {
        Claim claim = Given.reckoned(() -> new Claim(
                Given.sum("principal", "本金", question.principal()),
                Given.day("expiry", "履行期届满日", question.expiry()),
                payments(question.payments()),
                suspensions(question.suspensions()),
                Given.day("asOf", "计算截止日", question.asOf())));
        DelayedInterest.Result result = law.reckon(claim);
        return new Answer(
                result.interest().toPlainString(),
                result.segments().stream().map(InterestCalculator::part).toList(),
                result.remainingPrincipal().toPlainString(),
                DelayedInterest.BASIS,
                List.of(law.expiryDayCounts() ? "届满日当日计息（待院方确认）" : "届满日当日不计息（待院方确认）", "不含生效法律文书确定的一般债务利息"));
    }

    private static List<Claim.Payment> payments(@Nullable List<PaymentText> given) {
        List<Claim.Payment> payments = new ArrayList<>();
        for (PaymentText text : few("payments", "付款", given)) {
            String at = "payments[%d].".formatted(payments.size());
            payments.add(new Claim.Payment(
                    Given.day(at + "date", "付款日期", text.date()), Given.sum(at + "amount", "付款金额", text.amount())));
        }
        return payments;
    }

    private static List<Claim.Suspension> suspensions(@Nullable List<SpanText> given) {
        List<Claim.Suspension> spans = new ArrayList<>();
        for (SpanText text : few("suspensions", "中止期间", given)) {
            String at = "suspensions[%d].".formatted(spans.size());
            spans.add(new Claim.Suspension(
                    Given.day(at + "from", "中止起日", text.from()), Given.day(at + "to", "中止止日", text.to())));
        }
        return spans;
    }

    private static <T> List<T> few(String field, String label, @Nullable List<T> given) {
        List<T> list = given == null ? List.of() : given;
        if (list.size() > MOST_ENTRIES || list.contains(null)) {
            throw new InputRejected(field, "「%s」最多 %d 笔，且不能为空".formatted(label, MOST_ENTRIES));
        }
        return list;
    }

    private static Part part(DelayedInterest.Segment segment) {
        return new Part(
                segment.from().toString(),
                segment.to().toString(),
                segment.base().toPlainString(),
                segment.days(),
                segment.suspended(),
                segment.amount().toPlainString());
    }
}
