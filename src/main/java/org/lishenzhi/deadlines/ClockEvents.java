package org.lishenzhi.deadlines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The vocabulary of events that start or end periods of law, each with the court's word for it. */
@Component
public class ClockEvents {

    private final Map<String, String> labels;

    public ClockEvents() throws IOException {
        var csv = new ClassPathResource("law/clock-events.csv").getContentAsString(StandardCharsets.UTF_8);
        Map<String, String> read = new LinkedHashMap<>();
        csv.lines().skip(1).map(line -> line.split(",", 2)).forEach(cell -> read.put(cell[0], cell[1]));
        labels = Map.copyOf(read);
    }

    public Set<String> names() {
        return labels.keySet();
    }

    /** E.g. 腾房公告张贴; the name itself if the vocabulary has none. */
    public String label(String name) {
        return labels.getOrDefault(name, name);
    }
}
