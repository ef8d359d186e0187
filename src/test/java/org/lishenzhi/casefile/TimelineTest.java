package org.lishenzhi.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.support.AtOnce;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.springframework.beans.factory.annotation.Autowired;

@CourtTest
class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    @Autowired
    private CaseFile cases;

    @Autowired
    private Timeline timeline;

    private Case house;
    private String key;

    @BeforeEach
    void aCase() {
        house = cases.open(Docket.houseCaseAsFiled());
        key = "key-" + UUID.randomUUID();
    }

    @Test
    void anEventToldTwiceIsRecordedOnce() {
        CaseEvent first = timeline.record(told("TestHappened", DAY, null));

        assertThat(timeline.record(told("TestHappened", DAY, null)).id()).isEqualTo(first.id());
        assertThat(timeline.of(house.id())).hasSize(1);
    }

    @Test
    void anEventToldByTenAtOnceIsRecordedOnce() throws Exception {
        var endings = AtOnce.all(10, 10, i -> () -> timeline.record(told("TestHappened", DAY, null)));

        assertThat(endings).allMatch(AtOnce.Ending::succeeded);
        assertThat(endings)
                .extracting(ending -> ending.answer().id())
                .containsOnly(timeline.find(key).orElseThrow().id());
        assertThat(timeline.of(house.id())).hasSize(1);
    }

    @Test
    void aKeyThatWasUsedForSomethingElseIsAConflict() {
        timeline.record(told("TestHappened", DAY, null));

        assertThatThrownBy(() -> timeline.record(told("OtherHappened", DAY, null)))
                .isInstanceOf(Conflict.class)
                .hasMessage("同一编号已经记载了另一件事");
        assertThatThrownBy(() -> timeline.record(told("TestHappened", DAY.minusDays(1), null)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aCorrectionStandsBesideTheMistake() {
        CaseEvent wrong = timeline.record(told("TestHappened", DAY, "原备注"));

        timeline.correct(wrong.id(), DAY.minusDays(3), "日期登记有误", Docket.OFFICER);

        assertThat(timeline.latest(house.id(), "TestHappened", null, null).orElseThrow())
                .extracting(CaseEvent::occurredOn, CaseEvent::note)
                .containsExactly(DAY.minusDays(3), "更正：日期登记有误");
        assertThat(timeline.of(house.id()))
                .filteredOn(event -> event.id().equals(wrong.id()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.correctedBy()).isNotNull();
                    assertThat(event.note()).isEqualTo("原备注");
                });
    }

    @Test
    void aCorrectedEntryIsNotCorrectedAgainButItsCorrectionIs() {
        CaseEvent wrong = timeline.record(told("TestHappened", DAY, null));
        CaseEvent better = timeline.correct(wrong.id(), DAY.minusDays(1), "更正一", Docket.OFFICER);

        assertThatThrownBy(() -> timeline.correct(wrong.id(), DAY.minusDays(2), "更正二", Docket.OFFICER))
                .isInstanceOf(Conflict.class)
                .hasMessage("这条记载已经更正过，请更正最新的一条");
        assertThat(timeline.correct(better.id(), DAY.minusDays(2), "更正二", Docket.OFFICER)
                        .occurredOn())
                .isEqualTo(DAY.minusDays(2));
    }

    @Test
    void ofTwoWhoCorrectAtOnceOneIsToldThatHeIsLate() throws Exception {
        CaseEvent wrong = timeline.record(told("TestHappened", DAY, null));

        var endings =
                AtOnce.all(2, 2, i -> () -> timeline.correct(wrong.id(), DAY.minusDays(1L + i), "更正", Docket.OFFICER));

        assertThat(endings).filteredOn(AtOnce.Ending::succeeded).hasSize(1);
        assertThat(endings)
                .filteredOn(ending -> !ending.succeeded())
                .singleElement()
                .satisfies(ending -> assertThat(ending.failure()).isInstanceOf(Conflict.class));
        assertThat(timeline.of(house.id())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-03, 「发生日期」不能晚于今天", "1949-09-30, 「发生日期」不能早于 1949 年", "0001-01-01, 「发生日期」不能早于 1949 年"})
    void anEventLiesInThePastAndInTheTimeOfTheCourt(LocalDate day, String sentence) {
        assertThatThrownBy(() -> timeline.record(told("TestHappened", day, null)))
                .isInstanceOf(InputRejected.class)
                .hasMessage(sentence);
        CaseEvent event = timeline.record(told("TestHappened", DAY, null));
        assertThatThrownBy(() -> timeline.correct(event.id(), day, "更正", Docket.OFFICER))
                .hasMessage(sentence);
    }

    @Test
    void aNoteLongerThanItsColumnIsRefusedAndRareCharactersAreKept() {
        assertThatThrownBy(() -> timeline.record(told("TestHappened", DAY, "注".repeat(4001))))
                .isInstanceOf(InputRejected.class)
                .hasMessage("「备注」不能超过 4000 个字");

        assertThat(timeline.record(told("TestHappened", DAY, "𬀩".repeat(2000))).note())
                .isEqualTo(timeline.find(key).orElseThrow().note())
                .startsWith("𬀩");
    }

    @Test
    void anEventOfThePersonGoesBeforeOneOfTheWholeCase() {
        String person = cases.parties(house.id()).get(1).id();
        String other = cases.parties(house.id()).get(2).id();
        timeline.record(told("TestHappened", DAY, null));
        key = "own-" + key;
        timeline.record(new NewEvent(
                house.id(), "TestHappened", "送达", DAY.minusDays(5), person, null, null, Docket.OFFICER, key));

        assertThat(timeline.latest(house.id(), "TestHappened", person, null)
                        .orElseThrow()
                        .occurredOn())
                .isEqualTo(DAY.minusDays(5));
        assertThat(timeline.latest(house.id(), "TestHappened", other, null)
                        .orElseThrow()
                        .occurredOn())
                .isEqualTo(DAY);
    }

    private NewEvent told(String kind, LocalDate day, @Nullable String note) {
        return new NewEvent(house.id(), kind, "发生一件事", day, null, null, note, Docket.OFFICER, key);
    }
}
