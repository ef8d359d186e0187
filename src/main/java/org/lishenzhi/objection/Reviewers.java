package org.lishenzhi.objection;

import java.util.List;
import java.util.Optional;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.security.Account;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.Recusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may review objections in a case: members of the reviewing panel who do not work on its enforcement
 * (异议和复议规定第十一条第三款) and are not recused.
 */
@Service
@Transactional(readOnly = true)
public class Reviewers {

    private static final List<String> GROUPS = List.of("collegiate-panel", "enforcement-review");

    private final Accounts accounts;
    private final CaseFile cases;
    private final Recusals recusals;

    Reviewers(Accounts accounts, CaseFile cases, Recusals recusals) {
        this.accounts = accounts;
        this.cases = cases;
        this.recusals = recusals;
    }

    /** The accounts that may be chosen, by login name. */
    public List<Account> eligible(String caseId) {
        return GROUPS.stream()
                .flatMap(group -> accounts.membersOf(group).stream())
                .distinct()
                .filter(account -> barred(caseId, account.id()).isEmpty())
                .toList();
    }

    public String nameOf(String accountId) {
        return accounts.nameOf(accountId);
    }

    /** @throws InputRejected if this person may not review objections in the case */
    void requireEligible(String caseId, String accountId, String field) {
        boolean member = GROUPS.stream()
                .flatMap(group -> accounts.membersOf(group).stream())
                .anyMatch(account -> account.id().equals(accountId));
        if (!member) {
            throw new InputRejected(field, "「合议庭成员」应从合议庭或者执行裁决人员中选定");
        }
        requireFree(caseId, accountId, field);
    }

    /** @throws InputRejected if this person works on the enforcement of the case, or is recused */
    void requireFree(String caseId, String accountId, String field) {
        barred(caseId, accountId).ifPresent(why -> {
            throw new InputRejected(field, "%s%s，不得参与本案异议审查".formatted(accounts.nameOf(accountId), why));
        });
    }

    private Optional<String> barred(String caseId, String accountId) {
        var roles = cases.rolesOf(caseId, accountId);
        boolean enforces = roles.contains(CaseRole.OFFICER) || roles.contains(CaseRole.ASSISTANT);
        if (enforces) {
            return Optional.of("办理本案执行实施（异议和复议规定第十一条）");
        }
        return recusals.of(caseId, accountId).isPresent() ? Optional.of("已登记回避") : Optional.empty();
    }
}
