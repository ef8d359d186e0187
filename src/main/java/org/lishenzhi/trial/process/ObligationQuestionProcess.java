package org.lishenzhi.trial.process;

import java.util.Set;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;

/** The contract of the model 判项征询答复. */
public final class ObligationQuestionProcess {

    public static final String KEY = "obligation-question";
    public static final ProcessContract CONTRACT =
            new ProcessContract(KEY, Set.of(Variables.CASE_ID, Variables.OBLIGATION_ID, Variables.EVENT_ID));

    private ObligationQuestionProcess() {}

    public static final class Elements {
        public static final String OBLIGATION_QUESTIONED = "StartEvent_ObligationQuestioned";
        public static final String ANSWER_OBLIGATION_QUESTION = "Task_AnswerObligationQuestion";
        public static final String OBLIGATION_CLARIFIED = "EndEvent_ObligationClarified";

        private Elements() {}
    }

    public static final class Messages {
        public static final String OBLIGATION_QUESTIONED = "ObligationQuestioned";

        private Messages() {}
    }

    public static final class Variables {
        public static final ProcessVariable<String> CASE_ID = CaseScope.CASE_ID;
        public static final ProcessVariable<String> OBLIGATION_ID = CaseScope.OBLIGATION_ID;
        public static final ProcessVariable<String> EVENT_ID = CaseScope.EVENT_ID;

        private Variables() {}
    }
}
