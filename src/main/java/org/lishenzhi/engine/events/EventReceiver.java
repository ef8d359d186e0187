package org.lishenzhi.engine.events;

/** What a stage does with an event before any process hears of it: keeps it, and says which messages follow from it. */
public interface EventReceiver {

    EventName event();

    /** @throws org.lishenzhi.casefile.InputRejected when the report cannot be taken; nothing is kept then */
    Consequence receive(IncomingEvent event);
}
