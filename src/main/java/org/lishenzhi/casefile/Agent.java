package org.lishenzhi.casefile;

/** An agent (代理人) of a party. */
public record Agent(String id, String partyId, String name, Authority authority) {}
