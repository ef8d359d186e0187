package org.lishenzhi.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Somebody who comes to the court over HTTP: with a browser and its cookies, or as a program with HTTP Basic. */
public final class Visitor {

    private static final String PASSWORD = "demo";

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final Optional<String> credentials;

    private Visitor(int port, Optional<String> credentials) {
        this.address = "http://localhost:" + port;
        this.credentials = credentials;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** A browser in which nobody is logged in. */
    public static Visitor stranger(int port) {
        return new Visitor(port, Optional.empty());
    }

    /** A browser in which this person has logged in. */
    public static Visitor person(int port, String accountId) {
        var visitor = stranger(port);
        visitor.login(accountId, PASSWORD);
        return visitor;
    }

    /** A program that sends this person's password with each call. */
    public static Visitor program(int port, String accountId) {
        return program(port, accountId, PASSWORD);
    }

    public static Visitor program(int port, String accountId, String password) {
        byte[] pair = (accountId + ':' + password).getBytes(StandardCharsets.UTF_8);
        return new Visitor(port, Optional.of("Basic " + Base64.getEncoder().encodeToString(pair)));
    }

    public HttpResponse<String> login(String accountId, String password) {
        get("/login");
        return form("/login", Map.of("username", accountId, "password", password, "_court_csrf", token()));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, String json) {
        return send(json(path).POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> put(String path, String json) {
        return send(json(path).PUT(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> delete(String path) {
        return send(request(path).header("X-COURT-CSRF", token()).DELETE());
    }

    /** Posts the fields of an HTML form as they are, with no token but what they bring. */
    public HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Uploads a file with further fields, as a page does. */
    public HttpResponse<String> upload(String path, String fileName, byte[] content, Map<String, String> fields) {
        String boundary = "court-" + System.nanoTime();
        var head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, fileName));
        return send(request(path)
                .header("X-COURT-CSRF", token())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        credentials.ifPresent(value -> request.header("Authorization", value));
        return request;
    }

    public String token() {
        return cookie("COURT-CSRF").map(HttpCookie::getValue).orElse("");
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** With both tokens: ours, and that of the engine's web applications. */
    private HttpRequest.Builder json(String path) {
        var request = request(path).header("Content-Type", "application/json").header("X-COURT-CSRF", token());
        cookie("XSRF-TOKEN").ifPresent(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        return request;
    }
}
