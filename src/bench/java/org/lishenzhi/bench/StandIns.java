package org.lishenzhi.bench;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * What the models find in the stock engine under the names of our beans: delegates that only write the variables that
 * ours wrote, lists of as many persons or obligations as there were in ours, and somebody for every task.
 */
final class StandIns extends ELResolver {

    private static final String SOMEBODY = "zhi.xing";

    private final Recorder recorder;
    private final Map<String, Integer> sizes;

    /** @param sizes how long the list is that each collection expression of the models gives */
    StandIns(Recorder recorder, Map<String, Integer> sizes) {
        this.recorder = recorder;
        this.sizes = sizes;
    }

    private record Model(String name) {}

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null) {
            return null;
        }
        String name = property.toString();
        Object found = name.endsWith("Delegate") ? noOperation() : name.endsWith("Model") ? new Model(name) : null;
        if (found != null) {
            context.setPropertyResolved(true);
        }
        return found;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, Object base, Object method, Class<?>[] types, @Nullable Object[] parameters) {
        if (!(base instanceof Model model)) {
            return null;
        }
        context.setPropertyResolved(true);
        @Nullable Integer size = sizes.get(model.name() + '.' + method);
        return size == null ? SOMEBODY : ids(size);
    }

    private JavaDelegate noOperation() {
        return step -> recorder.decidedAt(step.getCurrentActivityId()).forEach(step::setVariable);
    }

    private static List<String> ids(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> "00000000-0000-0000-0000-%012d".formatted(i))
                .toList();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return Object.class;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }
}
