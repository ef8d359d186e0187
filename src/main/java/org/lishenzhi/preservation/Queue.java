package org.lishenzhi.preservation;

import java.time.LocalDate;
import org.lishenzhi.casefile.Timeline;
import org.springframework.stereotype.Component;

/**
 * The queue for a piece of property (轮候): when the first seizure falls away everybody moves up one place, and whoever
 * is first then takes effect of itself, its term running from that day (查封扣押冻结规定第二十六条).
 */
@Component
class Queue {

    private static final String COURT = "系统";

    private final SeizureBook book;
    private final SeizureTerms terms;
    private final Timeline timeline;

    Queue(SeizureBook book, SeizureTerms terms, Timeline timeline) {
        this.book = book;
        this.terms = terms;
        this.timeline = timeline;
    }

    /** The first seizure of this property ended; whoever was next is first from this day on. */
    void moveUp(Seizure gone, LocalDate from) {
        book.findByAssetKeyAndStateOrderByPlaceAscIdAsc(gone.assetKey(), SeizureState.WAITING)
                .forEach(waiting -> moveUp(waiting, gone.place(), from));
    }

    private void moveUp(Seizure waiting, int gone, LocalDate from) {
        Seizure moved = movedUp(waiting, gone, from, terms.of(waiting.kind(), from));
        book.save(moved);
        if (moved.state() == SeizureState.EFFECTIVE) {
            timeline.record(Seizures.effect(moved, from, COURT));
        }
    }

    /** One place up if it stood behind the one that is gone; the first place takes effect. */
    static Seizure movedUp(Seizure waiting, int gone, LocalDate from, SeizureTerm term) {
        if (waiting.place() <= gone) {
            return waiting;
        }
        int place = waiting.place() - 1;
        return place == 1 ? waiting.effective(from, term.from(from, null)) : waiting.waiting(place);
    }
}
