package org.lishenzhi.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case file: opens cases, numbers them, and answers who and what they are about. */
@Service
@Transactional
public class CaseFile {

    private final CaseRows cases;
    private final PartyRows parties;
    private final ObligationRows obligations;
    private final CaseNumbers numbers;
    private final CourtClock clock;

    CaseFile(CaseRows cases, PartyRows parties, ObligationRows obligations, CaseNumbers numbers, CourtClock clock) {
        this.cases = cases;
        this.parties = parties;
        this.obligations = obligations;
        this.numbers = numbers;
        this.clock = clock;
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
        for (int i = 0; i < filed.obligations().size(); i++) {
            var obligation = filed.obligations().get(i);
            List<String> debtors =
                    obligation.debtors().stream().map(partyIds::get).toList();
            obligations.insert(opened.id(), i + 1, obligation, debtors);
        }
        return opened;
    }

    /** Gives the case its 案号 of this kind, e.g. 执; a case that has one keeps it. */
    public String giveNumber(String caseId, String typeWord) {
        cases.lock(caseId);
        Case known = get(caseId);
        if (known.caseNumber() != null) {
            return known.caseNumber();
        }
        String number = numbers.number(clock.today().getYear(), typeWord);
        cases.number(caseId, number);
        return number;
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

    /** Says that one case follows from another of the same story; saying it again changes nothing. */
    public void link(String laterCase, String earlierCase, LinkKind kind) {
        cases.link(laterCase, earlierCase, kind);
    }

    /** All cases of one story, this one included, the oldest first. */
    @Transactional(readOnly = true)
    public List<Case> story(String caseId) {
        Map<String, Case> story = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(caseId));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (!story.containsKey(id)) {
                story.put(id, get(id));
                open.addAll(cases.linked(id));
            }
        }
        return story.values().stream()
                .sorted(Comparator.comparing(Case::openedAt).thenComparing(Case::receiptNumber))
                .toList();
    }
}
