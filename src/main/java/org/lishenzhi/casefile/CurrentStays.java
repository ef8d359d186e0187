package org.lishenzhi.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stays that are in force, on whatever ground: an act waits for the longest of them. */
@Service
@Transactional(readOnly = true)
class CurrentStays implements Stays {

    private final List<StaySource> sources;

    CurrentStays(List<StaySource> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public Optional<Stay> current(String caseId, @Nullable String obligationId) {
        return sources.stream()
                .flatMap(source -> source.of(caseId, obligationId).stream())
                .max(Comparator.comparing(stay -> stay.ends().orElse(LocalDate.MAX)));
    }
}
