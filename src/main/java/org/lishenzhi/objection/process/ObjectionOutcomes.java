package org.lishenzhi.objection.process;

import org.lishenzhi.objection.ObjectionReview;

/** What a panel decided, in words. */
final class ObjectionOutcomes {

    private ObjectionOutcomes() {}

    static String told(ObjectionReview review) {
        return review.outcome() == null ? "尚未评议" : review.outcome().label();
    }
}
