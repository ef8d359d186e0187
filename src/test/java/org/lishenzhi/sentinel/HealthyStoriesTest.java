package org.lishenzhi.sentinel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.lifecycle.StoryTeller;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The sentinel cries no wolf: stories that chance tells, stopped wherever they are, are never a finding. Every build
 * tells some, {@code -Dsentinel.cases=1000} many; {@code -Dsentinel.seed=<seed>} tells one again.
 */
@CourtTest
class HealthyStoriesTest {

    private static final int CASES = Integer.getInteger("sentinel.cases", 30);
    private static final int LONGEST = 120;
    private static final int SOMETIMES = 100;
    private static final System.Logger LOG = System.getLogger(HealthyStoriesTest.class.getName());

    @Autowired
    private StoryTeller teller;

    @Autowired
    private Sentinel sentinel;

    @Autowired
    private CaseFile cases;

    @Test
    void aHealthyCaseIsNeverAFinding() {
        Long one = Long.getLong("sentinel.seed");
        long first = one == null ? 1 : one;
        long last = one == null ? CASES : one;
        long begun = System.nanoTime();
        long looking = 0;
        List<String> alarms = new ArrayList<>();
        Map<CaseState, Integer> states = new TreeMap<>();
        for (long seed = first; seed <= last; seed++) {
            String caseId = teller.beginning(seed, new Random(seed).nextInt(LONGEST));
            states.merge(cases.get(caseId).state(), 1, Integer::sum);
            long before = System.nanoTime();
            for (Finding finding : sentinel.look(Look.atCase(caseId, 100))) {
                alarms.add("seed %d in state %s: %s %s"
                        .formatted(seed, cases.get(caseId).state(), finding.kind(), finding.what()));
            }
            looking += System.nanoTime() - before;
            if (seed == last || seed % SOMETIMES == 0) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "{0} cases, {1} findings, {2} s in all, {3} ms of looking, stopped in {4}",
                        seed - first + 1,
                        alarms.size(),
                        Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                        Duration.ofNanos(looking).toMillis(),
                        states);
            }
        }

        assertThat(alarms).isEmpty();
    }
}
