package org.lishenzhi.engine.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at what is sent to the engine before the engine does: JSON, of a bounded size, without expressions. */
final class ContentFilter extends OncePerRequestFilter {

    static final int MOST = 2 * 1024 * 1024;

    private static final Answer TOO_LARGE = new Answer(413, "提交的内容超过2MB，请删减后再提交；文件请上传到案卷");
    private static final Answer NOT_JSON = new Answer(415, "这里只接受JSON格式的内容；文件请上传到案卷");
    private static final Answer BROKEN = new Answer(400, "提交的内容不是完整的JSON，没有办理");
    private static final Answer EXPRESSION = new Answer(403, "提交的内容中不能带有表达式（名称以Expression结尾的项）");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) {
            NOT_JSON.writeTo(response);
            return;
        }
        byte[] content = request.getInputStream().readNBytes(MOST + 1);
        Optional<Answer> refusal = refusal(type, content).or(() -> expressionIn(request.getQueryString(), content));
        if (refusal.isPresent()) {
            refusal.get().writeTo(response);
        } else {
            chain.doFilter(new ReadRequest(request, content), response);
        }
    }

    private static Optional<Answer> refusal(String type, byte[] content) {
        if (content.length > MOST) {
            return Optional.of(TOO_LARGE);
        }
        return content.length > 0 && !type.contains("json") ? Optional.of(NOT_JSON) : Optional.empty();
    }

    private static Optional<Answer> expressionIn(@Nullable String query, byte[] content) {
        try {
            return Expressions.areIn(query) || Expressions.areIn(content) ? Optional.of(EXPRESSION) : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.of(BROKEN);
        }
    }
}
