package org.lishenzhi.engine.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.lishenzhi.security.Person;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets through to the engine only what is on the list of calls, and only those to whom it is open. */
final class AllowListFilter extends OncePerRequestFilter {

    private static final String CLOSED = "这个接口没有开放；任务只能通过表单（submit-form）提交";

    private final AllowedCalls calls = new AllowedCalls();
    private final Supplier<Person> atTheKeyboard;

    AllowListFilter(Supplier<Person> atTheKeyboard) {
        this.atTheKeyboard = atTheKeyboard;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<AllowedTo> to = calls.to(request.getMethod(), EnginePath.of(request));
        if (to.isEmpty()) {
            new Answer(HttpServletResponse.SC_FORBIDDEN, CLOSED).writeTo(response);
        } else if (to.get() != AllowedTo.EVERYONE && !to.get().includes(atTheKeyboard.get())) {
            new Answer(HttpServletResponse.SC_FORBIDDEN, to.get().refusal()).writeTo(response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
