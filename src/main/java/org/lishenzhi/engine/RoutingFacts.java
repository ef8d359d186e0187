package org.lishenzhi.engine;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The names of all variables that the contracts of the models declare: nothing else may reach the engine's tables. */
@Component
final class RoutingFacts {

    private final Set<String> names;

    RoutingFacts(Collection<ProcessContract> contracts) {
        names = contracts.stream()
                .flatMap(contract -> contract.variables().stream())
                .map(ProcessVariable::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(String name) {
        return names.contains(name);
    }
}
