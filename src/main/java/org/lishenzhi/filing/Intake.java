package org.lishenzhi.filing;

import java.util.List;
import java.util.Optional;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewCase;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The counter: takes a suit in and gives it its 收件号; the seven days of its review begin (民事诉讼法第一百二十六条). */
@Service
@Transactional
public class Intake {

    static final String REVIEW_RULE = "filing-review";

    private final CaseFile cases;
    private final SuitBook suits;
    private final FilingTimeline timeline;
    private final Deadlines deadlines;
    private final CourtClock clock;

    Intake(CaseFile cases, SuitBook suits, FilingTimeline timeline, Deadlines deadlines, CourtClock clock) {
        this.cases = cases;
        this.suits = suits;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Takes a suit in, once per key. With the 收件号 of a case that is already open for it, that case goes on.
     *
     * @throws InputRejected with every problem of what was filed; nothing is kept and no number is used then
     */
    public Filed file(NewSuit suit, String by) {
        Optional<String> known = suits.caseOf(suit.key());
        if (known.isPresent()) {
            return new Filed(known.get(), cases.get(known.get()).receiptNumber(), false);
        }
        new SuitCheck(clock.today()).check(suit);
        Case filed = suit.earlierNumber() == null ? open(suit) : openBefore(suit.earlierNumber());
        suits.enter(filed.id(), suit);
        timeline.record(filed.id(), FilingEvents.RECEIVED, "收到起诉状", suit.receivedOn(), null, by, filed.id());
        deadlines.startFrom(new ClockScope(filed.id(), null, null), REVIEW_RULE, FilingEvents.RECEIVED);
        return new Filed(filed.id(), filed.receiptNumber(), true);
    }

    /** @throws IllegalStateException if no suit was taken in for this case */
    @Transactional(readOnly = true)
    public Suit suit(String caseId) {
        return suits.find(caseId)
                .orElseThrow(() -> new IllegalStateException(
                        "案件 %s 没有收到起诉状".formatted(cases.get(caseId).number())));
    }

    @Transactional(readOnly = true)
    public Optional<Suit> find(String caseId) {
        return suits.find(caseId);
    }

    private Case open(NewSuit suit) {
        try {
            return cases.open(new NewCase(suit.cause(), null, suit.parties(), null, List.of()));
        } catch (InputRejected rejected) {
            throw new InputRejected(rejected.problems().stream()
                    .map(problem -> PartyProblem.named(problem, suit.parties()))
                    .toList());
        }
    }

    private Case openBefore(String number) {
        Case found =
                cases.find(number.strip()).orElseThrow(() -> new InputRejected("earlierNumber", "没有「原收件号」所指的案件，请核对"));
        cases.lock(found.id());
        if (cases.get(found.id()).state() != CaseState.FILING) {
            throw new InputRejected("earlierNumber", "「原收件号」所指的案件已过立案审查，不能再并入起诉");
        }
        if (suits.find(found.id()).isPresent()) {
            throw new InputRejected("earlierNumber", "「原收件号」所指的案件已经收到起诉状，不能重复起诉");
        }
        return found;
    }
}
