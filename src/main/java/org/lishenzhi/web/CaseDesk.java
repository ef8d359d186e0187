package org.lishenzhi.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseSection;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRoll;
import org.lishenzhi.casefile.Stays;
import org.lishenzhi.casefile.Stories;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.Accounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk on which the file of a case is laid open, as far as the person at the keyboard may see it. */
@Component
@Transactional(readOnly = true)
class CaseDesk {

    /** What the court usually adds to a dossier; other kinds are taken too. */
    private static final List<String> FILE_KINDS = List.of("张贴照片", "送达回证", "执行笔录", "现场照片", "录音录像", "物品清单", "其他材料");

    private final CaseFile cases;
    private final PartyRoll roll;
    private final Stories stories;
    private final Timeline timeline;
    private final Stays stays;
    private final ClockPages clocks;
    private final PaperPages papers;
    private final StandingTasks standing;
    private final ReportableEvents events;
    private final List<CaseSection> sections;
    private final VisibleCases visible;
    private final Accounts accounts;
    private final CourtClock clock;

    CaseDesk(
            CaseFile cases,
            PartyRoll roll,
            Stories stories,
            Timeline timeline,
            Stays stays,
            ClockPages clocks,
            PaperPages papers,
            StandingTasks standing,
            ReportableEvents events,
            List<CaseSection> sections,
            VisibleCases visible,
            Accounts accounts,
            CourtClock clock) {
        this.cases = cases;
        this.roll = roll;
        this.stories = stories;
        this.timeline = timeline;
        this.stays = stays;
        this.clocks = clocks;
        this.papers = papers;
        this.standing = standing;
        this.events = events;
        this.sections = sections;
        this.visible = visible;
        this.accounts = accounts;
        this.clock = clock;
    }

    CaseView open(Case courtCase) {
        String id = courtCase.id();
        List<Party> parties = cases.parties(id);
        var names = new MaskedNames(roll.everyone(id));
        boolean works = visible.worksOn(courtCase);
        return new CaseView(
                courtCase.number(),
                courtCase.receiptNumber(),
                courtCase.caseNumber(),
                courtCase.cause(),
                courtCase.state().label(),
                courtCase.officerId() == null ? null : accounts.nameOf(courtCase.officerId()),
                courtCase.openedAt().toLocalDate(),
                clock.today(),
                numbersOfStory(id),
                standing.of(courtCase, visible.person()),
                parties(courtCase, parties, names),
                cases.title(id)
                        .map(title -> new CaseView.TitleView(
                                title.kind(), title.documentNumber(), title.issuedBy(), title.effectiveOn()))
                        .orElse(null),
                cases.obligations(id).stream()
                        .map(obligation -> obligation(obligation, names))
                        .toList(),
                clocks.running(id, names),
                clocks.awaited(id),
                entries(id, names),
                papers.steps(courtCase, visible.holdsRole(courtCase)),
                papers.documents(id, works),
                papers.files(id),
                sections(id),
                events.of(id, visible.person()),
                works,
                FILE_KINDS);
    }

    private List<CaseView.NumberView> numbersOfStory(String caseId) {
        return stories.story(caseId).stream()
                .flatMap(told -> numbers(told, !told.id().equals(caseId)))
                .sorted(Comparator.comparing(CaseView.NumberView::since))
                .toList();
    }

    private Stream<CaseView.NumberView> numbers(Case told, boolean linked) {
        return Stream.concat(
                Stream.of(new CaseView.NumberView(
                        told.receiptNumber(), "收件号", told.openedAt().toLocalDate(), linked)),
                cases.numbers(told.id()).stream()
                        .map(given ->
                                new CaseView.NumberView(given.number(), given.typeWord(), given.givenOn(), linked)));
    }

    private List<CaseView.PartyView> parties(Case courtCase, List<Party> parties, MaskedNames names) {
        var agents = cases.agents(courtCase.id());
        return parties.stream()
                .map(party -> new CaseView.PartyView(
                        party.id(),
                        party.role().label(courtCase.state()),
                        party.kind().label(),
                        names.of(party.id()),
                        party.maskedIdNumber(),
                        party.unverifiable(),
                        party.maskedPhone(),
                        agents.stream()
                                .filter(agent -> agent.partyId().equals(party.id()))
                                .map(agent -> new CaseView.AgentView(
                                        agent.name(), agent.authority().label()))
                                .toList()))
                .toList();
    }

    private CaseView.ObligationView obligation(Obligation obligation, MaskedNames names) {
        return new CaseView.ObligationView(
                obligation.id(),
                obligation.ordinal(),
                obligation.kind().label(),
                obligation.content(),
                money(obligation.amount()),
                obligation.premises(),
                obligation.debtorIds().stream().map(names::of).toList(),
                stays.current(obligation.caseId(), obligation.id())
                        .map(stay -> new CaseView.StayView(stay.reason(), stay.lastDay()))
                        .orElse(null));
    }

    private List<CaseView.EntryView> entries(String caseId, MaskedNames names) {
        Map<String, Integer> ordinals =
                cases.obligations(caseId).stream().collect(Collectors.toMap(Obligation::id, Obligation::ordinal));
        Map<String, String> recorders = timeline.of(caseId).stream()
                .map(event -> event.recordedBy())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), accounts::nameOf));
        return timeline.of(caseId).stream()
                .map(event -> new CaseView.EntryView(
                        event.id(),
                        event.title(),
                        event.occurredOn(),
                        names.of(event.partyId()),
                        event.obligationId() == null ? null : ordinals.get(event.obligationId()),
                        event.note(),
                        recorders.get(event.recordedBy()),
                        event.recordedAt(),
                        event.correctedBy() != null))
                .toList();
    }

    private List<CaseView.SectionView> sections(String caseId) {
        return sections.stream()
                .map(section -> new CaseView.SectionView(section.title(), section.of(caseId)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static @Nullable String money(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(2).toPlainString();
    }
}
