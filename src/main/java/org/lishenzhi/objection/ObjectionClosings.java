package org.lishenzhi.objection;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a review: the ruling has been served, and the outcome does to enforcement what its kind does. */
@Service
@Transactional
public class ObjectionClosings {

    private final ObjectionFilings filings;
    private final ObjectionReviews reviews;
    private final Objections objections;

    ObjectionClosings(ObjectionFilings filings, ObjectionReviews reviews, Objections objections) {
        this.filings = filings;
        this.reviews = reviews;
        this.objections = objections;
    }

    /** Gives the ruling its effect, from the day it reached the objector. */
    public Objection giveEffect(String eventId) {
        LocalDate servedOn = filings.get(eventId).servedOn();
        if (servedOn == null) {
            throw new IllegalStateException("异议裁定尚未送达异议人");
        }
        return objections.rule(eventId, reviews.get(eventId).decided(), servedOn);
    }
}
