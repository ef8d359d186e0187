package org.lishenzhi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.InputRejected;

class TimeStepTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2024, 9, 2, 9, 0);

    @ParameterizedTest
    @CsvSource({
        "P30D,     2024-10-02T09:00",
        "P1M,      2024-10-02T09:00",
        "PT12H,    2024-09-02T21:00",
        "P1DT1H,   2024-09-03T10:00",
        "P1Y,      2025-09-02T09:00"
    })
    void leadsForward(String text, LocalDateTime then) {
        assertThat(MORNING.plus(TimeStep.parse(text).from(MORNING))).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null,                             请填写「推进时长」，例如 P30D",
                "'  ',                             请填写「推进时长」，例如 P30D",
                "thirty days,                      「推进时长」应为 ISO 8601 时长",
                "30,                               「推进时长」应为 ISO 8601 时长",
                "${1+1},                           「推进时长」应为 ISO 8601 时长",
                "P99999999999999999999999999999D,  「推进时长」应为 ISO 8601 时长",
                "P0000000000000000000000000000000000000000000000000001D, 「推进时长」应为 ISO 8601 时长",
                "P0D,                              「推进时长」应大于零",
                "PT0S,                             「推进时长」应大于零",
                "P-1D,                             「推进时长」应大于零",
                "-P1D,                             「推进时长」应大于零",
                "PT-1H,                            「推进时长」应大于零",
                "P1Y1D,                            「推进时长」一次不能超过一年",
                "P999Y,                            「推进时长」一次不能超过一年",
                "P999999999Y,                      「推进时长」一次不能超过一年",
                "PT2562047788015215H,              「推进时长」一次不能超过一年"
            })
    void refusesWhatIsNoStepForward(String text, String sentence) {
        assertThatThrownBy(() -> TimeStep.parse(text).from(MORNING))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining(sentence);
    }
}
