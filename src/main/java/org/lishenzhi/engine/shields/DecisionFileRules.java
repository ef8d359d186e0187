package org.lishenzhi.engine.shields;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may stand in a decision table: FEEL and nothing else, and of FEEL nothing that brings functions of its own. */
@Component
final class DecisionFileRules implements FileRules {

    private static final Set<String> FEEL = Set.of(
            "feel",
            "http://www.omg.org/spec/FEEL/20140401",
            "http://www.omg.org/spec/DMN/20180521/FEEL/",
            "https://www.omg.org/spec/DMN/20191111/FEEL/");

    private static final Set<String> CODE = Set.of("functionDefinition", "import", "importedValues", "invocation");

    private static final Pattern FUNCTION = Pattern.compile("\\bfunction\\s*\\(|\\bexternal\\b");

    @Override
    public Stream<String> problems(XmlElement element) {
        Stream<String> language = element.attributes().stream()
                .filter(attribute -> attribute.name().equals("expressionLanguage"))
                .filter(attribute -> !FEEL.contains(attribute.value()))
                .map(attribute -> "决策表只能使用 FEEL，不允许「%s」".formatted(attribute.value()));
        Stream<String> code = CODE.contains(element.name())
                        || FUNCTION.matcher(element.text()).find()
                ? Stream.of("决策表中不允许自带函数「%s」".formatted(element.name()))
                : Stream.empty();
        return Stream.concat(language, code);
    }
}
