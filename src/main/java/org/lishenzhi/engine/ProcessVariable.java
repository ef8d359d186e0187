package org.lishenzhi.engine;

import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A routing fact of a model: a named, typed variable of the engine.
 *
 * @param <T> what the fact is in Java; in the engine it is a plain text
 */
public final class ProcessVariable<T> {

    private final String name;
    private final Class<T> type;
    private final Function<String, T> read;
    private final Function<T, String> write;

    private ProcessVariable(String name, Class<T> type, Function<String, T> read, Function<T, String> write) {
        this.name = name;
        this.type = type;
        this.read = read;
        this.write = write;
    }

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class, Function.identity(), Function.identity());
    }

    public static <E extends Enum<E>> ProcessVariable<E> oneOf(String name, Class<E> type) {
        return new ProcessVariable<>(name, type, text -> Enum.valueOf(type, text), Enum::name);
    }

    public String name() {
        return name;
    }

    public Class<T> type() {
        return type;
    }

    /** The fact, or an error that names the variable and the step that misses it. */
    public T get(VariableScope scope) {
        return find(scope)
                .orElseThrow(() -> new IllegalStateException("变量 %s 在步骤 %s 缺失".formatted(name, placeOf(scope))));
    }

    public Optional<T> find(VariableScope scope) {
        @Nullable Object value = scope.getVariable(name);
        return value == null ? Optional.empty() : Optional.of(read.apply(value.toString()));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, write.apply(value));
    }

    /** The fact as the engine stores it, for the map with which a process is started. */
    public String stored(T value) {
        return write.apply(value);
    }

    private static String placeOf(VariableScope scope) {
        return scope instanceof DelegateExecution execution ? execution.getCurrentActivityId() : "?";
    }
}
