package org.lishenzhi.security;

import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;

/** Answers in whose right a person signs today: his own, or that of another who authorised him in writing. */
@Service
public class SigningAuthority {

    private final Accounts accounts;
    private final Delegations delegations;
    private final CourtClock clock;

    SigningAuthority(Accounts accounts, Delegations delegations, CourtClock clock) {
        this.accounts = accounts;
        this.delegations = delegations;
        this.clock = clock;
    }

    /** @throws NotAllowed if the person neither holds the role nor has it by a delegation in force today */
    public Signature signFor(String accountId, String group) {
        if (accounts.ownGroupsOf(accountId).contains(group)) {
            return new Signature(accountId, null);
        }
        return delegations.lentTo(accountId, clock.today()).stream()
                .filter(lent -> lent.groupId().equals(group))
                .findFirst()
                .map(lent -> new Signature(accountId, lent))
                .orElseThrow(() -> new NotAllowed("您没有%s的签发权，也没有在授权期内的书面授权"
                        .formatted(Role.find(group).map(Role::label).orElse(group))));
    }
}
