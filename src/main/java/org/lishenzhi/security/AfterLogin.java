package org.lishenzhi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where a person goes after logging in: back to the page he wanted, else to where his work is. */
@Component
class AfterLogin implements AuthenticationSuccessHandler {

    private static final Pattern PAGE = Pattern.compile("/camunda/app/(tasklist|cockpit|admin|welcome)/default/");

    private final Accounts accounts;
    private final RequestCache wantedPages;

    AfterLogin(Accounts accounts, RequestCache wantedPages) {
        this.accounts = accounts;
        this.wantedPages = wantedPages;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        accounts.find(authentication.getName())
                .ifPresent(account -> request.getSession().setAttribute(StillEmployed.MARK, account.mark()));
        SavedRequest wanted = wantedPages.getRequest(request, response);
        wantedPages.removeRequest(request, response);
        String next = request.getParameter("next");
        if (isPage(next)) {
            response.sendRedirect(next);
        } else if (wanted != null) {
            response.sendRedirect(wanted.getRedirectUrl());
        } else {
            response.sendRedirect(homeOf(authentication.getName()));
        }
    }

    String homeOf(String accountId) {
        var person = new Person(accountId, "", accounts.groupsOf(accountId));
        return "/camunda/app/%s/default/".formatted(person.oversees() ? "cockpit" : "tasklist");
    }

    /** Only pages of our own, so that nobody is led elsewhere. */
    static boolean isPage(@Nullable String path) {
        return path != null && PAGE.matcher(path).matches();
    }
}
