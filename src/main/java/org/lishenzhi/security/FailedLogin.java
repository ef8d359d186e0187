package org.lishenzhi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the login page, with the reason, and the page that was wanted. */
final class FailedLogin implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        String reason = problem instanceof LockedException ? "stopped" : "wrong";
        String next = request.getParameter("next");
        String rest = AfterLogin.isPage(next) ? "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8) : "";
        response.sendRedirect("/login?" + reason + rest);
    }
}
