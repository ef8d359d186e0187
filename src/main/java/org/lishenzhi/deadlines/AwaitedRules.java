package org.lishenzhi.deadlines;

import java.util.List;

/** What a case waits for in vain: the rules of its open steps that have nothing to start from yet. */
public interface AwaitedRules {

    List<AwaitedRule> of(String caseId);
}
