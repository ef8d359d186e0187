package org.lishenzhi.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** The models, decision tables and forms as they lie in the project, read without an engine. */
final class Models {

    static final Path BPMN = Path.of("bpmn");
    static final Path FORMS = Path.of("forms");

    private static final Pattern RULE =
            Pattern.compile("(?:due|lastMinute)\\(execution,\\s*'([^']+)'\\)|name=\"deadline\" value=\"([^\"]+)\"");

    private Models() {}

    static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> processes() {
        return files(BPMN, ".bpmn");
    }

    static List<Path> tables() {
        return files(BPMN, ".dmn");
    }

    static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    static DmnModelInstance readTable(Path file) {
        return Dmn.readModelFromFile(file.toFile());
    }

    static String id(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    static Process process(BpmnModelInstance model) {
        Collection<Process> processes = model.getModelElementsByType(Process.class);
        if (processes.size() != 1) {
            throw new AssertionError("a file holds one process, not %d".formatted(processes.size()));
        }
        return processes.iterator().next();
    }

    /** The ids of the deadline rules that a model names, in timers and on tasks. */
    static List<String> deadlineRules(Path file) {
        return RULE.matcher(text(file))
                .results()
                .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                .distinct()
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
