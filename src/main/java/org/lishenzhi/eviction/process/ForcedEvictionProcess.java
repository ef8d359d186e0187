package org.lishenzhi.eviction.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 强制腾退. */
public final class ForcedEvictionProcess {

    public static final String KEY = "forced-eviction";

    public static final ProcessContract CONTRACT = new ProcessContract(
            KEY,
            Set.of(
                    Variables.CASE_ID,
                    Variables.OBLIGATION_ID,
                    Variables.PERSON_ID,
                    Variables.EVICTION_DAY,
                    Variables.ENTRY_DECISION));

    private ForcedEvictionProcess() {}

    public static final class Elements {
        public static final String FORCE_NEEDED = "StartEvent_ForceNeeded";
        public static final String PLAN_FORCED_EVICTION = "Task_PlanForcedEviction";
        public static final String NOTIFY_OCCUPANTS = "Task_NotifyOccupants";
        public static final String NOTIFY_LOCAL_BODY = "Task_NotifyLocalBody";
        public static final String EVICTION_DAY = "Event_EvictionDay";
        public static final String OBJECTION_STAY = "CallActivity_ObjectionStay";
        public static final String CHECK_ENTRY_CONDITIONS = "Task_CheckEntryConditions";
        public static final String ENTRY_ALLOWED = "Gateway_EntryAllowed";
        public static final String ENTER_PREMISES = "Task_EnterPremises";
        public static final String ENFORCEMENT_STAYED = "BoundaryEvent_EnforcementStayed";
        public static final String INVENTORY_BELONGINGS = "Task_InventoryBelongings";
        public static final String PREMISES_EMPTIED = "EndEvent_PremisesEmptied";

        private Elements() {}
    }

    public static final class Messages {
        public static final String ENFORCEMENT_STAYED = "EnforcementStayed";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> OBLIGATION_ID = CaseScope.OBLIGATION_ID;
        public static final ProcessVariable<String> PERSON_ID = CaseScope.PERSON_ID;
        public static final ProcessVariable<String> EVICTION_DAY = ProcessVariable.text("evictionDay");
        public static final ProcessVariable<EntryDecision> ENTRY_DECISION =
                ProcessVariable.oneOf("entryDecision", EntryDecision.class);

        private Variables() {}
    }

    /** Whether the law's conditions of entering by force are there. */
    public enum EntryDecision {
        ALLOWED,
        NOT_YET
    }
}
