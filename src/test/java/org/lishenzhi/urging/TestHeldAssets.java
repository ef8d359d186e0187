package org.lishenzhi.urging;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lishenzhi.casefile.HeldAssets;
import org.springframework.boot.test.context.TestComponent;

/** Measures that hold property in a case, as a test wants them. */
@TestComponent
public class TestHeldAssets implements HeldAssets {

    private final Map<String, LocalDate> expiries = new ConcurrentHashMap<>();

    void hold(String caseId, LocalDate until) {
        expiries.put(caseId, until);
    }

    @Override
    public Optional<LocalDate> firstExpiry(String caseId) {
        return Optional.ofNullable(expiries.get(caseId));
    }
}
