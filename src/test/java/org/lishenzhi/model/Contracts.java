package org.lishenzhi.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The contract classes and the other sources of the stages, found by the folders they lie in. */
final class Contracts {

    static final Path SOURCES = Path.of("src/main/java");

    private Contracts() {}

    static List<Class<?>> all() {
        return sources().stream()
                .filter(source -> source.toString().endsWith("Process.java")
                        && source.getParent().endsWith("process"))
                .<Class<?>>map(Contracts::load)
                .toList();
    }

    static Class<?> of(String key) {
        return all().stream()
                .filter(contract -> key.equals(key(contract)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no contract class has the key " + key));
    }

    static String key(Class<?> contract) {
        try {
            return (String) contract.getField("KEY").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(contract + " has no public KEY", e);
        }
    }

    static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(Path source) {
        String name = SOURCES.relativize(source).toString().replaceFirst("\\.java$", "");
        try {
            return Class.forName(name.replace('/', '.').replace('\\', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
