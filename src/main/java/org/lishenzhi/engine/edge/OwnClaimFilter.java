package org.lishenzhi.engine.edge;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.lishenzhi.security.Person;
import org.springframework.web.filter.OncePerRequestFilter;

/** A task is taken by a person for himself; the engine's call would let him hand it to anybody. */
final class OwnClaimFilter extends OncePerRequestFilter {

    private static final Pattern CLAIM = Pattern.compile("/task/[^/]+/claim");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Supplier<Person> atTheKeyboard;

    OwnClaimFilter(Supplier<Person> atTheKeyboard) {
        this.atTheKeyboard = atTheKeyboard;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !CLAIM.matcher(EnginePath.of(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String claimant = JSON.readTree(request.getInputStream()).path("userId").asText();
        if (claimant.equals(atTheKeyboard.get().id())) {
            chain.doFilter(request, response);
        } else {
            new Answer(HttpServletResponse.SC_FORBIDDEN, "任务只能由本人签收，不能替他人签收").writeTo(response);
        }
    }
}
