package org.lishenzhi.engine.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every error that leaves the engine's API a Chinese sentence and the right status, and lets none of its internals out. */
final class ChineseErrorsFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ChineseErrorsFilter.class);
    private static final int REFERENCE_LENGTH = 8;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldErrors held = new HeldErrors(response);
        chain.doFilter(request, held);
        if (held.isError() && !response.isCommitted()) {
            EngineError error = EngineError.of(held.getStatus(), held.body());
            Answer answer = Translation.of(error, EnginePath.isThroughWebApp(request))
                    .orElseGet(() -> unforeseen(request, error));
            response.resetBuffer();
            answer.writeTo(response);
        }
    }

    /**
     * The engine has just logged the exception itself on this thread; our line joins it to the number that the person
     * reads, without the message, which may quote what he typed.
     */
    private static Answer unforeseen(HttpServletRequest request, EngineError error) {
        String reference =
                UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
        LOG.warn(
                "Reference {}: {} {} ended with {}, {}, code {}",
                reference,
                request.getMethod(),
                EnginePath.of(request),
                error.status(),
                error.type(),
                error.code());
        return error.status() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                ? new Answer(error.status(), "提交的内容有误，没有办理（编号%s）".formatted(reference))
                : new Answer(error.status(), "系统没能办成这件事，请稍后再试；仍不行请将编号%s告知系统管理员".formatted(reference));
    }
}
