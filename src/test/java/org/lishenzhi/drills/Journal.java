package org.lishenzhi.drills;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the court has acknowledged to people: from that moment on it must never be lost. */
final class Journal {

    private final Queue<String> clicks = new ConcurrentLinkedQueue<>();
    private final Queue<String> events = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    void clicked(String taskId) {
        clicks.add(taskId);
    }

    void reported(String eventId) {
        events.add(eventId);
    }

    /** Somebody did not know what had come of his call, and made it again. */
    void repeated() {
        repeated.incrementAndGet();
    }

    /** Somebody was told that it cannot be done, for another was faster or it had been done. */
    void refused() {
        refused.incrementAndGet();
    }

    Queue<String> clicks() {
        return clicks;
    }

    Queue<String> events() {
        return events;
    }

    int repeats() {
        return repeated.get();
    }

    int refusals() {
        return refused.get();
    }
}
