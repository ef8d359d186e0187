package org.lishenzhi.deadlines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.law.Span;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The spans of a case that do not count (公告、鉴定、中止、和解 and the like; 审理期限规定第九条、执行程序解释第十三条), read off
 * its time line: each begins with an event of one kind and ends with one of another. Since nothing is kept beside the
 * time line, a corrected entry corrects the spans.
 */
@Component
public class ExcludedSpans {

    private final Timeline timeline;
    private final CourtClock clock;
    private final Map<String, Kind> kinds;

    /** A kind of span, with the kinds of events that begin and end it. */
    private record Kind(String label, String opens, String closes) {}

    /**
     * What a case has of them.
     *
     * @param spans the last one up to today if it has not ended
     * @param open whether one has not ended, so that the count stands still
     */
    record Found(List<Span> spans, boolean open) {}

    ExcludedSpans(Timeline timeline, CourtClock clock) throws IOException {
        this.timeline = timeline;
        this.clock = clock;
        var csv = new ClassPathResource("law/excluded-spans.csv").getContentAsString(StandardCharsets.UTF_8);
        Map<String, Kind> read = new LinkedHashMap<>();
        csv.lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cell -> read.put(cell[0], new Kind(cell[1], cell[2], cell[3])));
        this.kinds = Map.copyOf(read);
    }

    /** The court's word for a kind, e.g. 中止. */
    public String label(String kind) {
        return kind(kind).label();
    }

    /** Whether a span of one of these kinds begins or ends with events of this kind. */
    boolean areBoundBy(List<String> wanted, String event) {
        return wanted.stream()
                .map(this::kind)
                .anyMatch(kind -> kind.opens().equals(event) || kind.closes().equals(event));
    }

    /** The spans of these kinds in a case. */
    Found of(String caseId, List<String> wanted) {
        List<Span> spans = new ArrayList<>();
        boolean open = false;
        if (!wanted.isEmpty()) {
            List<CaseEvent> events = timeline.of(caseId).stream()
                    .filter(event -> event.correctedBy() == null)
                    .sorted(Comparator.comparing(CaseEvent::occurredOn).thenComparing(CaseEvent::recordedAt))
                    .toList();
            for (String kind : wanted) {
                open |= collect(kind(kind), events, spans);
            }
        }
        return new Found(List.copyOf(spans), open);
    }

    /** From the day a span begins to the day before it ends; answers whether the last one has not ended. */
    private boolean collect(Kind kind, List<CaseEvent> events, List<Span> spans) {
        @Nullable LocalDate since = null;
        for (CaseEvent event : events) {
            if (since == null && event.kind().equals(kind.opens())) {
                since = event.occurredOn();
            } else if (since != null && event.kind().equals(kind.closes())) {
                add(spans, since, event.occurredOn().minusDays(1));
                since = null;
            }
        }
        if (since != null) {
            add(spans, since, clock.today());
        }
        return since != null;
    }

    private static void add(List<Span> spans, LocalDate from, LocalDate to) {
        if (!to.isBefore(from)) {
            spans.add(new Span(from, to));
        }
    }

    private Kind kind(String id) {
        Kind kind = kinds.get(id);
        if (kind == null) {
            throw new IllegalStateException("期限表写明了不认识的扣除事由 %s".formatted(id));
        }
        return kind;
    }
}
