package org.lishenzhi.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.FieldProblem;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.casefile.NotFound;
import org.lishenzhi.engine.Races;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every refusal of the API in one shape (RFC 9457): a Chinese sentence, and for input the problems field by field. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RACED = "刚刚有人同时办理了同一件事，请刷新后再试";

    private final Races races;

    Problems(Races races) {
        this.races = races;
    }

    @ExceptionHandler
    ProblemDetail on(InputRejected rejected) {
        return problem(HttpStatus.BAD_REQUEST, rejected.getMessage(), rejected.problems());
    }

    @ExceptionHandler
    ProblemDetail on(NotAllowed refused) {
        return problem(HttpStatus.FORBIDDEN, refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail on(NotFound missing) {
        return problem(HttpStatus.NOT_FOUND, missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail on(Conflict conflict) {
        return problem(HttpStatus.CONFLICT, conflict.getMessage());
    }

    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ProblemDetail onRace() {
        return problem(HttpStatus.CONFLICT, RACED);
    }

    /** The front door answers these itself. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    ProblemDetail onSecurity(RuntimeException refused) {
        throw refused;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> onAnything(Exception failure, ServletWebRequest request) {
        if (races.isRace(failure)) {
            return ResponseEntity.of(onRace()).build();
        }
        LOG.error("A request failed unexpectedly", failure);
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        return answer(problem(status, "系统出现意外情况，请稍后再试；如仍不行，请告知系统管理员"), request);
    }

    /** What Spring itself refuses before any of our classes is asked. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(problem(refused, HttpStatus.valueOf(status.value())), (ServletWebRequest) request);
    }

    /** A program is told the problem; a person's browser is shown the error page. */
    private static @Nullable ResponseEntity<Object> answer(ProblemDetail problem, ServletWebRequest request) {
        if (request.getRequest().getRequestURI().startsWith("/api/")) {
            return ResponseEntity.of(problem).build();
        }
        try {
            Objects.requireNonNull(request.getResponse()).sendError(problem.getStatus());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemDetail problem(Exception refused, HttpStatus status) {
        List<FieldProblem> problems = problems(refused);
        return problems.isEmpty()
                ? problem(status, sentence(refused, status))
                : problem(status, problems.get(0).message(), problems);
    }

    private static List<FieldProblem> problems(Exception refused) {
        if (refused instanceof MissingServletRequestParameterException missing) {
            return List.of(missing(missing.getParameterName()));
        }
        if (refused instanceof MissingServletRequestPartException missing) {
            return List.of(missing(missing.getRequestPartName()));
        }
        if (refused instanceof MethodArgumentTypeMismatchException mismatch) {
            return List.of(new FieldProblem(mismatch.getName(), "参数「%s」的格式不对".formatted(mismatch.getName())));
        }
        if (refused.getCause() instanceof UnrecognizedPropertyException unknown) {
            return List.of(
                    new FieldProblem(unknown.getPropertyName(), "没有「%s」这一项".formatted(unknown.getPropertyName())));
        }
        if (refused.getCause() instanceof JsonMappingException wrong
                && !wrong.getPath().isEmpty()) {
            String field = wrong.getPath().get(wrong.getPath().size() - 1).getFieldName();
            return field == null ? List.of() : List.of(new FieldProblem(field, "「%s」的格式不对".formatted(field)));
        }
        return List.of();
    }

    private static FieldProblem missing(String name) {
        return new FieldProblem(name, "请提供参数「%s」".formatted(name));
    }

    private static String sentence(Exception refused, HttpStatus status) {
        if (refused instanceof HttpMessageNotReadableException) {
            return "请求正文不是有效的 JSON，或者缺少正文";
        }
        if (refused instanceof MaxUploadSizeExceededException) {
            return "「文件」过大，无法接收";
        }
        return switch (status) {
            case NOT_FOUND -> "没有这个地址";
            case METHOD_NOT_ALLOWED -> "这个地址不支持该请求方法";
            case UNSUPPORTED_MEDIA_TYPE -> "不支持这种内容类型的请求";
            case NOT_ACCEPTABLE -> "不能以所要求的内容类型答复";
            case PAYLOAD_TOO_LARGE -> "「文件」过大，无法接收";
            default -> status.is4xxClientError() ? "请求有误，无法处理" : "系统出现意外情况，请稍后再试";
        };
    }

    private static ProblemDetail problem(HttpStatus status, String sentence, List<FieldProblem> problems) {
        ProblemDetail problem = problem(status, sentence);
        problem.setProperty("errors", problems);
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setTitle(
                switch (status) {
                    case BAD_REQUEST -> "填写有误";
                    case FORBIDDEN -> "无权办理";
                    case NOT_FOUND -> "没有找到";
                    case CONFLICT -> "办理冲突";
                    case PAYLOAD_TOO_LARGE -> "文件过大";
                    default -> status.is4xxClientError() ? "请求有误" : "系统故障";
                });
        return problem;
    }
}
