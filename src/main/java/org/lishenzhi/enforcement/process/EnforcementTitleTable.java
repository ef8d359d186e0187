package org.lishenzhi.enforcement.process;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lishenzhi.enforcement.EnforcementTitles;
import org.lishenzhi.enforcement.Jurisdiction;
import org.lishenzhi.enforcement.TitleRule;
import org.lishenzhi.engine.Decisions;
import org.springframework.stereotype.Component;

/** The kinds of titles as the designers' decision table gives them. */
@Component
final class EnforcementTitleTable implements EnforcementTitles {

    static final String KEY = "enforcement-titles";

    private final Decisions decisions;

    EnforcementTitleTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public TitleRule of(String kind) {
        return decisions.ask(KEY, Map.of("titleKind", kind)).stream()
                .findFirst()
                .map(row -> rule(kind, row))
                .orElseGet(() -> unknown(kind));
    }

    private static TitleRule rule(String kind, Map<String, Object> row) {
        return new TitleRule(
                kind,
                TitleRule.Standing.valueOf(text(row, "standing")),
                is(row, "transferable"),
                grounds(text(row, "grounds")),
                is(row, "limitation"),
                is(row, "fee"),
                is(row, "doubledInterest"),
                text(row, "refusal"),
                text(row, "article"),
                text(row, "remark"));
    }

    private static TitleRule unknown(String kind) {
        return new TitleRule(
                kind,
                TitleRule.Standing.NO_TITLE,
                false,
                Set.of(),
                false,
                false,
                false,
                "「%s」不在法律规定由人民法院执行的文书之列".formatted(kind),
                "执行工作规定第二条",
                "");
    }

    private static Set<Jurisdiction> grounds(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(Jurisdiction::valueOf)
                .collect(Collectors.toSet());
    }

    private static boolean is(Map<String, Object> row, String column) {
        return Boolean.parseBoolean(text(row, column));
    }

    private static String text(Map<String, Object> row, String column) {
        return Objects.requireNonNull(row.get(column), column).toString();
    }
}
