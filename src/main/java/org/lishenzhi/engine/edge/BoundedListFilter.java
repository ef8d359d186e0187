package org.lishenzhi.engine.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever asks for a list without saying how much of it gets its first page; the engine refuses to answer without end. */
final class BoundedListFilter extends OncePerRequestFilter {

    private static final String BOUND = "maxResults=";

    private final int page;

    BoundedListFilter(int page) {
        this.page = page;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains(BOUND);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(
                new HttpServletRequestWrapper(request) {

                    @Override
                    public String getQueryString() {
                        @Nullable String query = super.getQueryString();
                        return (query == null || query.isEmpty() ? "" : query + '&') + BOUND + page;
                    }
                },
                response);
    }
}
