package org.lishenzhi.engine.shields;

import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.engine.ForModels;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;

/** The beans within reach of models: delegates, and what is marked {@link ForModels}; for a model no others exist. */
@Component
final class ModelBeans {

    private final BeanFactory beans;

    ModelBeans(BeanFactory beans) {
        this.beans = beans;
    }

    Optional<Object> find(String name) {
        return isDelegate(name) || isForModels(name) ? Optional.of(beans.getBean(name)) : Optional.empty();
    }

    boolean isDelegate(String name) {
        return typeOf(name).filter(JavaDelegate.class::isAssignableFrom).isPresent();
    }

    /** Whether a model may call this method of this bean; what every Java object can do is not meant for models. */
    boolean offers(String name, String method) {
        return isForModels(name)
                && typeOf(name).stream()
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .anyMatch(known -> known.getName().equals(method) && known.getDeclaringClass() != Object.class);
    }

    private boolean isForModels(String name) {
        return typeOf(name)
                .filter(type -> AnnotationUtils.findAnnotation(type, ForModels.class) != null)
                .isPresent();
    }

    /** Asked without making the bean: models are read while the application is still being put together. */
    private Optional<Class<?>> typeOf(String name) {
        return beans.containsBean(name) ? Optional.ofNullable(beans.getType(name, false)) : Optional.empty();
    }
}
