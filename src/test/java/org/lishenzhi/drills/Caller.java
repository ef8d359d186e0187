package org.lishenzhi.drills;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that works for the people of the court over HTTP, at one node and then at the other. */
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BOTH_ARE_DOWN = Duration.ofMillis(200);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<Integer> ports;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    Caller(List<Integer> ports) {
        this.ports = List.copyOf(ports);
    }

    /** What came back. */
    record Answer(int status, String body) {

        boolean isGood() {
            return status / 100 == 2;
        }

        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }
    }

    /** One call at the node whose turn it is; empty if nobody answered, so that nobody knows what came of it. */
    Optional<Answer> once(String person, String method, String path, String type, String body)
            throws InterruptedException {
        return at(ports.get(Math.floorMod(turn.getAndIncrement(), ports.size())), person, method, path, type, body);
    }

    Optional<Answer> post(String person, String path, String json) throws InterruptedException {
        return once(person, "POST", path, "application/json", json);
    }

    /** Asks until somebody answers well; asking changes nothing. */
    JsonNode get(String person, String path) throws InterruptedException, IOException {
        long end = System.nanoTime() + PATIENCE.toNanos() * 2;
        while (true) {
            Optional<Answer> answer = once(person, "GET", path, "application/json", "");
            if (answer.isPresent() && answer.get().isGood()) {
                return answer.get().json();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("no good answer to GET %s: %s".formatted(path, answer));
            }
            TimeUnit.MILLISECONDS.sleep(BOTH_ARE_DOWN.toMillis());
        }
    }

    Optional<Answer> at(int port, String person, String method, String path, String type, String body)
            throws InterruptedException {
        calls.incrementAndGet();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Authorization", basic(person))
                .header("Content-Type", type)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return Optional.of(new Answer(response.statusCode(), response.body()));
        } catch (IOException nobodyAnswered) {
            unanswered.incrementAndGet();
            return Optional.empty();
        }
    }

    int calls() {
        return calls.get();
    }

    int unanswered() {
        return unanswered.get();
    }

    private static String basic(String person) {
        byte[] pair = (person + ":demo").getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
