package org.lishenzhi.casefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lishenzhi.law.CourtClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case file: opens cases, numbers them, and answers who and what they are about. */
@Service
@Transactional
public class CaseFile {

    private static final String MAIN = "-";

    private final CaseRows cases;
    private final PartyRows parties;
    private final ObligationRows obligations;
    private final CaseNumbers numbers;
    private final CourtClock clock;
    private final ApplicationEventPublisher listeners;

    CaseFile(
            CaseRows cases,
            PartyRows parties,
            ObligationRows obligations,
            CaseNumbers numbers,
            CourtClock clock,
            ApplicationEventPublisher listeners) {
        this.cases = cases;
        this.parties = parties;
        this.obligations = obligations;
        this.numbers = numbers;
        this.clock = clock;
        this.listeners = listeners;
    }

    /**
     * Opens a case under the next 收件号.
     *
     * @throws InputRejected with every problem of what was filed; nothing is kept and no number is used then
     */
    public Case open(NewCase filed) {
        new NewCaseCheck(clock.today()).check(filed);
        var opened = new Case(
                UUID.randomUUID().toString(),
                numbers.receipt(clock.today().getYear()),
                null,
                filed.cause(),
                filed.officerId(),
                filed.state(),
                null,
                clock.now());
        cases.insert(opened);
        if (filed.officerId() != null) {
            cases.appoint(opened.id(), filed.officerId(), CaseRole.OFFICER);
        }
        List<String> partyIds = new ArrayList<>();
        for (int i = 0; i < filed.parties().size(); i++) {
            partyIds.add(parties.insert(opened.id(), i, filed.parties().get(i)));
        }
        if (filed.title() != null) {
            obligations.insert(opened.id(), filed.title());
        }
        obligations.insert(
                opened.id(),
                filed.obligations().stream()
                        .map(obligation -> obligation.owedBy(partyIds))
                        .toList());
        return opened;
    }

    /** Gives the case its 案号 of this kind, e.g. 民初 or 执, by which it is known from then on; one that it has stays. */
    public String giveNumber(String caseId, String typeWord) {
        String number = giveSideNumber(caseId, typeWord, MAIN);
        String before = get(caseId).number();
        if (!number.equals(before)) {
            cases.number(caseId, number);
            listeners.publishEvent(new CaseRenumbered(caseId, before, number));
        }
        return number;
    }

    /**
     * Gives a side line of the case a number of its own, e.g. 执保 to each preservation or 执督 to its urging; the case
     * stays known by the number that it has.
     *
     * @param key what the number is for; the same key has one number
     */
    public String giveSideNumber(String caseId, String typeWord, String key) {
        cases.lock(caseId);
        return numbers.give(caseId, typeWord, key, clock.today());
    }

    /** All numbers of the case besides its 收件号, the first given first. */
    @Transactional(readOnly = true)
    public List<CaseNumber> numbers(String caseId) {
        return numbers.of(caseId);
    }

    /** Says where the case stands in its story from now on. */
    public void moveTo(String caseId, CaseState state) {
        cases.state(caseId, state);
    }

    /** Says by which procedure the suit is tried from now on. */
    public void follow(String caseId, Procedure procedure) {
        cases.procedure(caseId, procedure);
    }

    /** Takes a document in force with what it awards as the title of the case, which must have none. */
    public void award(String caseId, Title title, List<Award> awards) {
        if (title(caseId).isPresent()) {
            throw new IllegalStateException("案件 %s 已有执行依据".formatted(get(caseId).number()));
        }
        obligations.insert(caseId, title);
        obligations.insert(caseId, awards);
    }

    /**
     * Lets a further party join the case, e.g. an added defendant or an heir.
     *
     * @return the id of the party
     * @throws InputRejected with every problem of what was filed
     */
    public String join(String caseId, NewCase.NewParty party) {
        NewCaseCheck.of(party, clock.today());
        return parties.insert(caseId, parties.everyone(caseId).size(), party);
    }

    /** Lets the rest of this transaction work on the case alone. */
    public void lock(String caseId) {
        cases.lock(caseId);
    }

    /** @throws NotFound if there is no such case */
    @Transactional(readOnly = true)
    public Case get(String caseId) {
        return cases.find(caseId).orElseThrow(() -> new NotFound("没有这个案件"));
    }

    /** Finds a case by any of its numbers. */
    @Transactional(readOnly = true)
    public Optional<Case> find(String number) {
        return cases.findByNumber(number);
    }

    @Transactional(readOnly = true)
    public List<Party> parties(String caseId) {
        return parties.of(caseId);
    }

    @Transactional(readOnly = true)
    public Party party(String partyId) {
        return parties.find(partyId).orElseThrow(() -> new NotFound("没有这名当事人"));
    }

    @Transactional(readOnly = true)
    public List<Agent> agents(String caseId) {
        return parties.agents(caseId);
    }

    @Transactional(readOnly = true)
    public Optional<Title> title(String caseId) {
        return obligations.title(caseId);
    }

    @Transactional(readOnly = true)
    public List<Obligation> obligations(String caseId) {
        return obligations.of(caseId);
    }

    @Transactional(readOnly = true)
    public Obligation obligation(String obligationId) {
        return obligations.find(obligationId).orElseThrow(() -> new NotFound("没有这一判项"));
    }

    /** Gives a member of the court a capacity in the case; there is one person in charge at a time. */
    public void appoint(String caseId, String accountId, CaseRole role) {
        if (role == CaseRole.OFFICER) {
            cases.dismiss(caseId, CaseRole.OFFICER);
            cases.officer(caseId, accountId);
        }
        cases.appoint(caseId, accountId, role);
    }

    @Transactional(readOnly = true)
    public Set<CaseRole> rolesOf(String caseId, String accountId) {
        Set<CaseRole> roles = EnumSet.noneOf(CaseRole.class);
        roles.addAll(cases.roles(caseId, accountId));
        return roles;
    }
}
