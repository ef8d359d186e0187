package org.lishenzhi.security;

import org.lishenzhi.casefile.NotAllowed;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers who is at the keyboard of this request; groups are read anew each time, so a change counts at once. */
@Component
public class CurrentPerson {

    private final Accounts accounts;

    CurrentPerson(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws NotAllowed if nobody is logged in */
    public Person get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            throw new NotAllowed("请先登录");
        }
        String id = authentication.getName();
        return new Person(id, accounts.nameOf(id), accounts.groupsOf(id));
    }
}
