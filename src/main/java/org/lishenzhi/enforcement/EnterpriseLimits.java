package org.lishenzhi.enforcement;

import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.springframework.stereotype.Component;

/** The court's own limits for each node of an enforcement against an enterprise (涉企案件全流程办理期限), rows of the table of periods. */
@Component
class EnterpriseLimits {

    private static final List<String> RULES =
            List.of("enterprise-officer-appointment", "enterprise-enforcement-notice", "enterprise-enforcement");

    private final CaseFile cases;
    private final EnforcementDiary diary;
    private final Deadlines deadlines;

    EnterpriseLimits(CaseFile cases, EnforcementDiary diary, Deadlines deadlines) {
        this.cases = cases;
        this.diary = diary;
        this.deadlines = deadlines;
    }

    /** Lets them run if an enterprise is among the debtors. */
    void start(String caseId, String by, String key) {
        if (EnforcementTeam.forDebtors(cases.parties(caseId)) == EnforcementTeam.ENTERPRISE) {
            diary.recordToday(caseId, EnforcementEvents.ENTERPRISE_ACCEPTED, "列为涉企执行案件", null, by, key);
            RULES.forEach(rule -> deadlines.clock(new ClockScope(caseId, null, null), rule));
        }
    }
}
