package org.lishenzhi.performance;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.security.Account;
import org.lishenzhi.security.Accounts;
import org.springframework.stereotype.Component;

/** Two officers are present when cash is taken (执行款物管理规定，其原文未见，待院方确认). */
@Component
public class CashRule {

    private static final Set<String> OFFICERS = Set.of("enforcement-officer", "enterprise-team", "judge-assistant");
    private static final String FIELD = "secondOfficer";

    private final Accounts accounts;

    CashRule(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Those who may be the other officer. */
    public List<Account> officers() {
        return OFFICERS.stream()
                .sorted()
                .flatMap(group -> accounts.membersOf(group).stream())
                .distinct()
                .toList();
    }

    /** @throws InputRejected unless somebody else of the court's enforcement was there */
    void check(String takenBy, @Nullable String secondOfficer) {
        if (secondOfficer == null) {
            throw new InputRejected(FIELD, "收取现金须有两名执行人员在场，请填写「在场的另一名执行人员」");
        }
        if (secondOfficer.equals(takenBy)) {
            throw new InputRejected(FIELD, "「在场的另一名执行人员」应是收款人以外的人");
        }
        if (Collections.disjoint(accounts.groupsOf(secondOfficer), OFFICERS)) {
            throw new InputRejected(FIELD, "「在场的另一名执行人员」不是本院执行人员");
        }
    }
}
