package org.lishenzhi.drills;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One node of the court: the packaged application as a process of its own, which can be killed and started again. */
final class CourtNode {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final List<String> command;
    private final Map<String, String> environment;
    private final Path folder;
    private final File log;
    private final URI health;

    private volatile @Nullable Process process;

    /**
     * @param folder where the jar lies and the process runs
     * @param health the port that says whether the node is ready
     */
    CourtNode(String name, List<String> command, Map<String, String> environment, Path folder, int health) {
        this.command = command;
        this.environment = environment;
        this.folder = folder;
        this.log = folder.resolve(name + ".log").toFile();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        this.health = URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(health));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void start() throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** Waits until the node says that it is ready. */
    void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > end || !isAlive()) {
                throw new AssertionError("the node did not start, see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** SIGKILL: no time to say good-bye to anybody. */
    void kill() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    /** Asks the node to end, as an operator would. */
    void stop() {
        Process running = process;
        if (running != null) {
            running.destroy();
            running.onExit().completeOnTimeout(running, 1, TimeUnit.MINUTES).join();
            running.destroyForcibly();
        }
    }

    private boolean isAlive() {
        Process running = process;
        return running != null && running.isAlive();
    }
}
