package org.lishenzhi.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.demo.DemoStory;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.HouseCase;
import org.springframework.beans.factory.annotation.Autowired;

/** The file of the house case, which the drill and the benchmark tell hundreds of times, can be told to its end. */
@CourtTest
class HouseCaseTaleTest {

    @Autowired
    private HouseCase house;

    @Autowired
    private CourtHouse court;

    @Autowired
    private CaseFile cases;

    @Test
    void theStoryInTheFileComesToItsEnd() {
        DemoStory story = HouseCase.story();
        String caseId = house.file(story.suit());
        for (DemoStory.Day day : story.days()) {
            court.dawnOf(day.on(), caseId);
            day.acts().forEach(act -> house.perform(caseId, day.on(), act));
        }

        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.ENFORCED);
        assertThat(court.isOver(caseId)).isTrue();
    }
}
