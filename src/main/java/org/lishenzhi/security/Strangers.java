package org.lishenzhi.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What is said to whoever may not pass: to a browser the way to the login page, to a program a problem in Chinese. */
@Component
class Strangers implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Doors that the product has walled up: the first-run setup and the web applications' own login. */
    static final String[] NEVER = {"/camunda/api/admin/setup/**", "/camunda/api/admin/auth/user/*/login/*"};

    private final ObjectMapper json;

    Strangers(ObjectMapper json) {
        this.json = json;
    }

    /** Nobody is logged in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        if (isWalledUp(request)) {
            write(response, HttpStatus.NOT_FOUND, "没有这个地址");
        } else if (isProgram(request)) {
            write(response, HttpStatus.UNAUTHORIZED, sentence(problem));
        } else {
            response.sendRedirect("/login");
        }
    }

    /** Somebody is logged in, but not for this. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException {
        if (isWalledUp(request)) {
            write(response, HttpStatus.NOT_FOUND, "没有这个地址");
        } else if (isProgram(request)) {
            write(response, HttpStatus.FORBIDDEN, problem instanceof CsrfException ? "页面已过期，请刷新后重试" : "您没有这项权限");
        } else if (problem instanceof CsrfException) {
            response.sendRedirect("/login?again");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static String sentence(AuthenticationException problem) {
        return problem.getCause() == null && problem.getMessage().codePoints().anyMatch(Character::isIdeographic)
                ? problem.getMessage()
                : "请先登录";
    }

    private static boolean isWalledUp(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/camunda/api/admin/setup");
    }

    private static boolean isProgram(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.startsWith("/engine-rest") || path.startsWith("/camunda/api/");
    }

    private void write(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", sentence);
        problem.put("message", sentence);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), problem);
    }
}
