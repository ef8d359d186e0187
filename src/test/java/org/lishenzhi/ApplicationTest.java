package org.lishenzhi;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;

@CourtTest
class ApplicationTest {

    @Autowired
    private ProcessEngine engine;

    @Test
    void theEngineRunsAtTheCourtsHistoryLevel() {
        assertThat(engine.getManagementService().getHistoryLevel()).isEqualTo(17);
    }
}
