package org.lishenzhi.casefile;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stories of cases that follow from one another, e.g. a suit against a ruling on an objection. */
@Service
@Transactional
public class Stories {

    private final CaseRows cases;

    Stories(CaseRows cases) {
        this.cases = cases;
    }

    /** Says that one case follows from another of the same story; saying it again changes nothing. */
    public void link(String laterCase, String earlierCase, LinkKind kind) {
        cases.link(laterCase, earlierCase, kind);
    }

    /** All cases of one story, this one included, the oldest first. */
    @Transactional(readOnly = true)
    public List<Case> story(String caseId) {
        Map<String, Case> story = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(caseId));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (!story.containsKey(id)) {
                story.put(id, cases.find(id).orElseThrow(() -> new NotFound("没有这个案件")));
                open.addAll(cases.linked(id));
            }
        }
        return story.values().stream()
                .sorted(Comparator.comparing(Case::openedAt).thenComparing(Case::receiptNumber))
                .toList();
    }
}
