package org.lishenzhi.engine.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person answered in a form, checked against it: texts, ISO dates, truths, lists of texts, and rows of answers. */
public final class Answers {

    private final Map<String, Object> values;

    public Answers(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    public Map<String, Object> all() {
        return values;
    }

    /** The answer that the form requires; an error if form and receiver disagree. */
    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("表单没有给出「%s」".formatted(key)));
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString);
    }

    public String textOr(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    public LocalDate date(String key) {
        return LocalDate.parse(text(key));
    }

    public Optional<LocalDate> findDate(String key) {
        return find(key).map(LocalDate::parse);
    }

    /** Whether the box is ticked; an untouched box is not. */
    public boolean ticked(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return Enum.valueOf(type, text(key));
    }

    /** The rows of a list, each with its own answers. */
    @SuppressWarnings("unchecked")
    public List<Answers> rows(String key) {
        return values.get(key) instanceof List<?> rows
                ? rows.stream()
                        .map(row -> new Answers((Map<String, Object>) row))
                        .toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    public List<String> list(String key) {
        return values.get(key) instanceof List<?> list ? (List<String>) list : List.of();
    }
}
