package org.lishenzhi.engine.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An engine whose queries changed must not start with half of our changes: its walls could stand open unseen. */
class MappingPatchTest {

    private final MappingPatch patch = new MappingPatch("去重", "distinct", "");

    @Test
    void changesTheOnePassage() {
        assertThat(patch.applyTo("select distinct *")).isEqualTo("select  *");
    }

    @ParameterizedTest
    @ValueSource(strings = {"select *", "select distinct distinct *"})
    void refusesAMappingWhereThePassageIsMissingOrStandsTwice(String mapping) {
        assertThatThrownBy(() -> patch.applyTo(mapping))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("去重");
    }
}
