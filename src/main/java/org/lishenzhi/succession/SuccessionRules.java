package org.lishenzhi.succession;

/** The decision table {@code party-successions}: whose place is taken or shared, how far, and what remedy there is. */
public interface SuccessionRules {

    SuccessionRule of(SuccessionKind kind);
}
