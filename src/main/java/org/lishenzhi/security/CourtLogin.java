package org.lishenzhi.security;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets a person in who knows the password of his account. */
@Component
class CourtLogin implements AuthenticationProvider {

    private static final String NOWHERE = "-";

    private final Passwords passwords;

    CourtLogin(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String id = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        return switch (passwords.check(id, password, placeOf(attempt))) {
            case RIGHT -> UsernamePasswordAuthenticationToken.authenticated(id, null, List.of());
            case WRONG -> throw new BadCredentialsException("账号或者口令不对");
            case STOPPED -> throw new LockedException("口令连续输错，请十五分钟后再试");
        };
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static String placeOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : NOWHERE;
    }
}
