package org.lishenzhi.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;

/** Tells whether something failed only because two people did it at once; whoever came second may try again. */
@Component
public class Races {

    public boolean isRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException) {
                return true;
            }
        }
        return false;
    }
}
