package org.lishenzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** How tests read what the API answers. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Api() {}

    static String caseUrl(String number) {
        return "/api/cases/" + encoded(number);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }

    /** A refusal of this status, in Chinese, with nothing of our insides in it. */
    static JsonNode refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.path("detail").asText()).as("a Chinese sentence").matches("(?s).*\\p{IsHan}.*");
        assertThat(answer.body()).doesNotContain("Exception", "org.", "java.");
        return problem;
    }

    static void names(JsonNode problem, String field, String word) {
        assertThat(problem.path("errors")).anySatisfy(error -> {
            assertThat(error.path("field").asText()).isEqualTo(field);
            assertThat(error.path("message").asText()).contains(word);
        });
    }
}
