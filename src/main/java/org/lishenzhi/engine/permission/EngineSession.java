package org.lishenzhi.engine.permission;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * One of the engine's desks, newly staffed.
 *
 * @param type the desk as the engine knows it
 * @param staff who sits there now, anew for every command
 */
record EngineSession(Class<?> type, Supplier<? extends Session> staff) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return type;
    }

    @Override
    public Session openSession() {
        return staff.get();
    }
}
