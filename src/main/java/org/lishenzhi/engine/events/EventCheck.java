package org.lishenzhi.engine.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.FieldProblem;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.PlainText;
import org.springframework.stereotype.Component;

/** The check of a reported event against what its kind must tell, and against the case it is about. */
@Component
class EventCheck {

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_TEXT = 4000;
    private static final String MONEY = "(?!0*(\\.0*)?$)\\d{1,12}(\\.\\d{1,2})?";

    private final CaseFile cases;

    EventCheck(CaseFile cases) {
        this.cases = cases;
    }

    /** @throws InputRejected unless the reporter gave the event an id by which it can be known again */
    void requireId(IncomingEvent event) {
        String id = event.eventId();
        if (id.isBlank() || id.length() > LONGEST_ID || !PlainText.isReadable(id, false)) {
            throw new InputRejected("eventId", "「事件编号」应为 1 至 %d 个字符".formatted(LONGEST_ID));
        }
    }

    /** @throws InputRejected with one problem per field that is missing or cannot be taken */
    void check(IncomingEvent event) {
        List<FieldProblem> problems = new ArrayList<>();
        for (EventField field : event.name().fields()) {
            String problem = problem(field, event.details().get(field.key()));
            if (problem != null) {
                problems.add(new FieldProblem(field.key(), problem));
            }
        }
        event.details().forEach((key, text) -> {
            if (text.length() > LONGEST_TEXT || !PlainText.isReadable(text, true)) {
                problems.add(new FieldProblem(key, "「%s」过长，或者含有不能识别的字符".formatted(labelOf(event, key))));
            }
        });
        if (problems.isEmpty()) {
            belongsToTheCase(event, problems);
        }
        if (!problems.isEmpty()) {
            throw new InputRejected(problems);
        }
    }

    private static @Nullable String problem(EventField field, @Nullable String told) {
        if (told == null || told.isBlank()) {
            return field.required() ? "请填写「%s」".formatted(field.label()) : null;
        }
        return switch (field.kind()) {
            case MONEY -> told.matches(MONEY) ? null : "「%s」应为大于零、最多两位小数的金额（元）".formatted(field.label());
            case DATE -> isDate(told) ? null : "「%s」不是有效的日期".formatted(field.label());
            case PERSON, OBLIGATION, CHOICE, TEXT -> null;
        };
    }

    private void belongsToTheCase(IncomingEvent event, List<FieldProblem> problems) {
        String person = event.personId();
        if (person != null
                && cases.parties(event.caseId()).stream()
                        .noneMatch(party -> party.id().equals(person))) {
            problems.add(new FieldProblem("personId", "「当事人」不属于本案"));
        }
        String obligation = event.obligationId();
        if (obligation != null
                && cases.obligations(event.caseId()).stream()
                        .noneMatch(owed -> owed.id().equals(obligation))) {
            problems.add(new FieldProblem("obligationId", "「判项」不属于本案"));
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String labelOf(IncomingEvent event, String key) {
        return event.name().fields().stream()
                .filter(field -> field.key().equals(key))
                .map(EventField::label)
                .findFirst()
                .orElse("备注");
    }
}
