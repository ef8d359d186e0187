package org.lishenzhi.engine.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of a page's security policy with its own request. The web applications keep it in one place for
 * everybody, so that two pages loaded at once get each other's nonce and stay blank.
 */
final class PageNonce extends OncePerRequestFilter {

    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new OwnNonce(request), response);
    }

    private static final class OwnNonce extends HttpServletRequestWrapper {

        private final ServletContext context;
        private @Nullable Object nonce;

        OwnNonce(HttpServletRequest request) {
            super(request);
            ServletContext shared = request.getServletContext();
            context = (ServletContext) Proxy.newProxyInstance(
                    PageNonce.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, arguments) -> answer(shared, method, arguments));
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        private @Nullable Object answer(ServletContext shared, Method method, Object @Nullable [] arguments)
                throws Throwable {
            if (arguments != null && arguments.length > 0 && NONCE.equals(arguments[0])) {
                switch (method.getName()) {
                    case "setAttribute" -> nonce = arguments[1];
                    case "removeAttribute" -> nonce = null;
                    default -> {
                        return nonce;
                    }
                }
                return null;
            }
            try {
                return method.invoke(shared, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
