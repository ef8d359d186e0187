package org.lishenzhi.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of receivers and presenters, read for the forms they serve and the keys they name. */
record FormReaders(List<String> sources) {

    private static final Pattern FORM = Pattern.compile("public String form\\(\\) \\{\\s*return \"([a-z-]+)\"");
    private static final Pattern CLASS = Pattern.compile("(?:class|record) (\\w+)");
    private static final Pattern READ = Pattern.compile("answers\\s*\\.(\\w+)\\(\\s*\"(\\w+)\"");
    private static final Pattern SHOWN = Pattern.compile("\\.show\\(\\s*\"(\\w+)\"");
    private static final Set<String> DEMANDING = Set.of("text", "date", "choice");

    static FormReaders ofTheProject() {
        return new FormReaders(Contracts.sources().stream()
                .map(Path::normalize)
                .map(Models::text)
                .filter(source -> source.contains("implements Receiver")
                        || source.contains("implements Presenter")
                        || source.contains("implements Opener")
                        || source.contains("Presenter ")
                        || source.contains("class CaseHeading"))
                .toList());
    }

    Set<String> forms() {
        return sources.stream()
                .flatMap(source -> formsOf(source).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys that a receiver reads although its form does not ask for them, or demands although the form does not. */
    Stream<String> faults(Form form) {
        Stream<String> read = receiversOf(form)
                .flatMap(source -> READ.matcher(source).results())
                .flatMap(hit -> form.question(hit.group(2))
                        .map(question -> DEMANDING.contains(hit.group(1)) && !Form.isDemanded(question)
                                ? Stream.of("%s: the receiver demands %s, the form does not"
                                        .formatted(form.name(), hit.group(2)))
                                : Stream.<String>empty())
                        .orElseGet(() -> Stream.of("%s: the receiver reads %s, the form does not ask for it"
                                .formatted(form.name(), hit.group(2)))));
        Set<String> shown = shownOn(form);
        Stream<String> unfilled = form.placeholders().stream()
                .filter(key -> !shown.contains(key))
                .map(key -> "%s: nobody shows {{%s}}".formatted(form.name(), key));
        Stream<String> unseen = presented(presentersOf(form)).stream()
                .filter(key -> !form.json().toString().contains(key))
                .map(key -> "%s: the presenter shows %s, the form has no place for it".formatted(form.name(), key));
        return Stream.of(read, unfilled, unseen).flatMap(faults -> faults);
    }

    private Set<String> shownOn(Form form) {
        Set<String> shown = presented(sources.stream().filter(source -> source.contains("class CaseHeading")));
        shown.addAll(presented(presentersOf(form)));
        return shown;
    }

    private static Set<String> presented(Stream<String> presenters) {
        return presenters
                .flatMap(source -> SHOWN.matcher(source).results())
                .map(hit -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> receiversOf(Form form) {
        return sources.stream()
                .filter(source -> source.contains("implements Receiver") || source.contains("implements Opener"))
                .filter(source -> formsOf(source).contains(form.name()));
    }

    private Stream<String> presentersOf(Form form) {
        return sources.stream()
                .filter(source -> source.contains("implements Presenter"))
                .filter(source -> formsOf(source).contains(form.name()));
    }

    /** The forms of one class: the one it names itself, or those for which a configuration makes it. */
    private Set<String> formsOf(String source) {
        Set<String> own =
                FORM.matcher(source).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
        if (own.isEmpty() && source.contains("implements Presenter")) {
            String name =
                    CLASS.matcher(source).results().findFirst().orElseThrow().group(1);
            Pattern made = Pattern.compile("new " + name + "\\(\\s*\"([a-z-]+)\"");
            sources.forEach(other -> made.matcher(other).results().forEach(hit -> own.add(hit.group(1))));
        }
        return own;
    }
}
