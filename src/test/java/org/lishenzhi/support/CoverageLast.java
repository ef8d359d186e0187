package org.lishenzhi.support;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Runs the test classes by name, so that one machine tests as another does, lets the test that asks what all others have
 * passed run after them, and knows which others there were.
 */
public final class CoverageLast implements ClassOrderer {

    private static volatile Set<String> inThisRun = Set.of();

    /** The simple names of the test classes of this run. */
    public static Set<String> inThisRun() {
        return inThisRun;
    }

    @Override
    public void orderClasses(ClassOrdererContext context) {
        List<? extends ClassDescriptor> classes = context.getClassDescriptors();
        if (classes.stream().noneMatch(CoverageLast::isTopLevel)) {
            return;
        }
        inThisRun = classes.stream()
                .map(test -> test.getTestClass().getSimpleName())
                .collect(Collectors.toUnmodifiableSet());
        context.getClassDescriptors()
                .sort(Comparator.<ClassDescriptor, Boolean>comparing(CoverageLast::isLast)
                        .thenComparing(test -> test.getTestClass().getName()));
    }

    private static boolean isTopLevel(ClassDescriptor test) {
        return test.getTestClass().getEnclosingClass() == null;
    }

    private static boolean isLast(ClassDescriptor test) {
        return test.getTestClass().getSimpleName().equals("ModelCoverageTest");
    }
}
