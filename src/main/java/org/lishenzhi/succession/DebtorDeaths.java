package org.lishenzhi.succession;

import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deaths of debtors, and whether anybody is left to enforce against (民事诉讼法第二百六十八条第三项). */
@Service
@Transactional
public class DebtorDeaths {

    private static final String DIED = "DebtorDied";

    private final CaseFile cases;
    private final Performances performances;
    private final Timeline timeline;
    private final CourtClock clock;

    DebtorDeaths(CaseFile cases, Performances performances, Timeline timeline, CourtClock clock) {
        this.cases = cases;
        this.performances = performances;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Checks the report of a death.
     *
     * @throws InputRejected unless a natural person against whom the case is being enforced died, told once
     */
    public void check(String caseId, String personId) {
        CaseState state = cases.get(caseId).state();
        if (!state.allowsForce()) {
            throw new InputRejected("caseNumber", "本案%s，不是执行中的案件".formatted(state.label()));
        }
        Party party = cases.party(personId);
        if (party.role() != PartyRole.RESPONDENT || party.kind() != PartyKind.NATURAL_PERSON) {
            throw new InputRejected("personId", "「当事人」应为本案的被执行人，并且是自然人");
        }
        boolean known = timeline.of(caseId).stream()
                        .filter(event -> event.kind().equals(DIED) && event.correctedBy() == null)
                        .filter(event -> personId.equals(event.partyId()))
                        .count()
                > 1;
        if (known) {
            throw new InputRejected("personId", "该被执行人死亡已经登记");
        }
    }

    /** What the officer found out about the estate. */
    public void investigated(String caseId, String personId, boolean found, String by, String key) {
        timeline.record(new NewEvent(
                caseId,
                SuccessionEvents.ESTATE_INVESTIGATED,
                "已查明被执行人的遗产和义务承担人",
                clock.today(),
                personId,
                null,
                found ? "有遗产或者义务承担人" : "无遗产可供执行，又无义务承担人",
                by,
                SuccessionEvents.ESTATE_INVESTIGATED + '/' + key));
    }

    /** Whether somebody else still owes something of the title. */
    @Transactional(readOnly = true)
    public boolean othersOwe(String caseId, String personId) {
        return cases.obligations(caseId).stream().anyMatch(obligation -> obligation.debtorIds().stream()
                .filter(debtor -> !debtor.equals(personId))
                .anyMatch(debtor -> !performances.hasPerformed(obligation, debtor)));
    }
}
