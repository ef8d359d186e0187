package org.lishenzhi.objection;

/** The decision table {@code objection-effects}: does an objection stop enforcement, what, and until when. */
public interface ObjectionEffects {

    ObjectionEffect of(ObjectionKind kind, ObjectionOutcome outcome);
}
