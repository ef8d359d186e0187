package org.lishenzhi.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** A POST to any of some paths. */
final class AnyPost implements RequestMatcher {

    private final List<RequestMatcher> paths;

    AnyPost(String... patterns) {
        paths = Arrays.stream(patterns)
                .map(pattern -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, pattern))
                .toList();
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return paths.stream().anyMatch(path -> path.matches(request));
    }
}
