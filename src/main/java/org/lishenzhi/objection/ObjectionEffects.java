package org.lishenzhi.objection;

/** The decision table {@code objection-effects}: does an objection stop enforcement, what, and until when. */
public interface ObjectionEffects {

    /** @param standing an outcome, or what became of the objection after it */
    ObjectionEffect of(ObjectionKind kind, String standing);
}
