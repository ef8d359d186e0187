package org.lishenzhi.web.calculators;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.law.ImplausibleFigure;

/** What a caller gave, read by name: a day, a sum, a choice; what cannot be read is refused in a Chinese sentence. */
final class Given {

    /** Longer numbers are mistakes or worse: nothing is computed from them. */
    private static final String SUM = "-?\\d{1,15}(\\.\\d{1,8})?";

    private Given() {}

    static LocalDate day(String field, String label, @Nullable String text) {
        try {
            return LocalDate.parse(required(field, label, text));
        } catch (DateTimeException e) {
            throw new InputRejected(field, "「%s」不是有效的日期（应为 2024-09-05 的样式）".formatted(label));
        }
    }

    /** 元 */
    static BigDecimal sum(String field, String label, @Nullable String text) {
        String sum = required(field, label, text);
        if (!sum.matches(SUM)) {
            throw new InputRejected(field, "「%s」应为数字，例如 3150.00".formatted(label));
        }
        return new BigDecimal(sum);
    }

    static <E extends Enum<E>> E choice(String field, String label, Class<E> type, @Nullable String text) {
        String wanted = required(field, label, text);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InputRejected(
                        field,
                        "「%s」应为：%s"
                                .formatted(
                                        label,
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Enum::name)
                                                .collect(Collectors.joining("、")))));
    }

    static boolean truth(String field, String label, @Nullable String text) {
        return switch (required(field, label, text)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InputRejected(field, "「%s」应为 true 或者 false".formatted(label));
        };
    }

    /** Lets the law refuse a figure by its name. */
    static <T> T reckoned(Supplier<T> reckoning) {
        try {
            return reckoning.get();
        } catch (ImplausibleFigure refused) {
            throw new InputRejected(refused.field(), refused.getMessage());
        }
    }

    private static String required(String field, String label, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InputRejected(field, "请填写「%s」".formatted(label));
        }
        return text.strip();
    }
}
