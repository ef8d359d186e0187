package org.lishenzhi.web.accounts;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;

/** What a caller told, field by field; what is missing or cannot be read is refused in a Chinese sentence. */
final class Told {

    private Told() {}

    static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static <T> T required(String field, String label, @Nullable T value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new InputRejected(field, "请填写「%s」".formatted(label));
        }
        return value;
    }

    static LocalDate day(String field, String label, @Nullable String text) {
        try {
            return LocalDate.parse(required(field, label, text));
        } catch (DateTimeException e) {
            throw new InputRejected(field, "「%s」不是有效的日期（应为 2024-09-05 的样式）".formatted(label));
        }
    }
}
