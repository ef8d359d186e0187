package org.lishenzhi.assignment;

import java.util.List;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.security.Account;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.Leaves;
import org.lishenzhi.security.Recusals;
import org.lishenzhi.security.Role;
import org.springframework.stereotype.Component;

/** Who may take a case over: members of the bench or bureau it is with, at work today, and not recused. */
@Component
public class Successors {

    private static final List<Role> BENCH = List.of(Role.TRIAL_JUDGE, Role.QUICK_TRACK_JUDGE);
    private static final List<Role> BUREAU = List.of(Role.ENFORCEMENT_OFFICER, Role.ENTERPRISE_TEAM);

    private final Accounts accounts;
    private final Leaves leaves;
    private final Recusals recusals;

    Successors(Accounts accounts, Leaves leaves, Recusals recusals) {
        this.accounts = accounts;
        this.leaves = leaves;
        this.recusals = recusals;
    }

    List<Account> of(Case courtCase) {
        return (isTried(courtCase) ? BENCH : BUREAU)
                .stream()
                        .flatMap(role -> accounts.membersOf(role.id()).stream())
                        .distinct()
                        .filter(it -> !it.id().equals(courtCase.officerId()))
                        .filter(it -> leaves.atWorkFor(it.id()).equals(it.id()))
                        .filter(it -> recusals.of(courtCase.id(), it.id()).isEmpty())
                        .toList();
    }

    /** Whether the case is still with the bench: until enforcement is requested. */
    static boolean isTried(Case courtCase) {
        return courtCase.state().compareTo(CaseState.ENFORCEMENT_REQUESTED) < 0;
    }
}
