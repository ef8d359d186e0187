package org.lishenzhi.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Stories that chance tells, through the same forms and events as people use: whatever is answered and whatever comes
 * in between, a case ends in a state of the case, with no open step, and no clock that ran out unseen. Each story has a
 * seed; one that fails names it, and {@code -Dstory=<seed>} tells it again. Every build tells some, {@code -Dstories=500}
 * many. Ends that need several people to perform are rarely reached by chance; other tests reach them on purpose.
 */
@CourtTest
class RandomStoriesTest {

    private static final int STORIES = Integer.getInteger("stories", 40);

    private static final int MANY = 500;
    private static final int VARIETY = 6;

    private static final Set<CaseState> ENDS = Set.of(
            CaseState.MEDIATED_BEFORE_FILING,
            CaseState.FILING_REFUSED,
            CaseState.FILING_RETURNED,
            CaseState.FILING_WITHDRAWN,
            CaseState.DEEMED_WITHDRAWN,
            CaseState.SUIT_WITHDRAWN,
            CaseState.SUIT_DISMISSED,
            CaseState.NOTHING_TO_PERFORM,
            CaseState.PERFORMED,
            CaseState.PERFORMED_AFTER_URGING,
            CaseState.AWAITING_APPLICATION,
            CaseState.ENFORCEMENT_REFUSED,
            CaseState.ENFORCED,
            CaseState.ENFORCEMENT_TERMINATED,
            CaseState.ENFORCEMENT_DENIED,
            CaseState.ENFORCEMENT_DISMISSED,
            CaseState.ENFORCEMENT_CANCELLED);

    @Autowired
    private StoryTeller teller;

    @Test
    void everyStoryEndsInAStateOfTheCaseWithNothingLeftOpen() {
        Map<CaseState, Integer> ended = new TreeMap<>();
        for (long seed : seeds()) {
            StoryTeller.Ending ending = teller.tell(seed);
            assertThat(ENDS).as("seed %d: %s", seed, ending).contains(ending.state());
            ended.merge(ending.state(), 1, Integer::sum);
        }
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, "seeds {0}, ended as {1}", seeds(), ended);
        if (STORIES >= MANY && seeds().size() > 1) {
            assertThat(ended).as("chance tells many kinds of stories").hasSizeGreaterThan(VARIETY);
        }
    }

    private static List<Long> seeds() {
        Long one = Long.getLong("story");
        return one != null
                ? List.of(one)
                : IntStream.range(0, STORIES).mapToObj(i -> 20_240_902L + i).toList();
    }
}
