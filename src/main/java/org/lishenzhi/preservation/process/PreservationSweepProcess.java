package org.lishenzhi.preservation.process;

import java.util.Set;
import org.lishenzhi.engine.ProcessContract;

/** The contract of the model 保全到期巡查. */
public final class PreservationSweepProcess {

    public static final String KEY = "preservation-sweep";
    public static final ProcessContract CONTRACT = new ProcessContract(KEY, Set.of());

    private PreservationSweepProcess() {}

    public static final class Elements {
        public static final String EVERY_MORNING = "StartEvent_EveryMorning";
        public static final String SWEEP_PRESERVATIONS = "Task_SweepPreservations";
        public static final String PRESERVATIONS_SWEPT = "EndEvent_PreservationsSwept";

        private Elements() {}
    }

    public static final class Messages {
        private Messages() {}
    }

    public static final class Variables {
        private Variables() {}
    }
}
