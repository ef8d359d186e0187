package org.lishenzhi.succession;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.documents.Remedies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rulings on changes of parties: heard by a panel, drafted by one person, signed by another, served on everybody. */
@Service
@Transactional
public class SuccessionRulings {

    private static final String RIGHT = "合议庭签发";

    private final Successions successions;
    private final SuccessionBook book;
    private final SuccessionDiary diary;
    private final Registry registry;
    private final Remedies remedies;
    private final CaseFile cases;

    SuccessionRulings(
            Successions successions,
            SuccessionBook book,
            SuccessionDiary diary,
            Registry registry,
            Remedies remedies,
            CaseFile cases) {
        this.successions = successions;
        this.book = book;
        this.diary = diary;
        this.registry = registry;
        this.remedies = remedies;
        this.cases = cases;
    }

    /**
     * A panel of three heard those concerned in public (变更追加规定第二十八条).
     *
     * @throws InputRejected if the panel is not three people, or the day lies before the application or in the future
     */
    public void heard(String eventId, LocalDate on, List<String> panel, String by) {
        Succession succession = successions.get(eventId);
        if (Set.copyOf(panel.stream().map(String::strip).toList()).size() < panel.size()) {
            throw new InputRejected("memberTwo", "「合议庭成员」应为三名不同的人");
        }
        diary.requireBetween("heldOn", "听证日期", on, succession.appliedOn(), "收到申请之日");
        diary.enter(succession, SuccessionEvents.HEARING_HELD, "变更追加申请已公开听证", on, "合议庭：" + String.join("、", panel), by);
    }

    /**
     * Keeps a draft.
     *
     * @param limit 元 up to which the successor answers, if it can be told
     * @throws InputRejected if a limit is named although the successor answers for all
     */
    public void draft(String eventId, boolean granted, @Nullable BigDecimal limit, String text, String by) {
        Succession succession = successions.get(eventId);
        SuccessionRule rule = successions.rule(succession);
        if (limit != null && (!granted || !rule.isLimited())) {
            throw new InputRejected("limitAmount", "只有准许且在一定范围内承担责任的，才填写「责任范围的金额」");
        }
        book.save(succession.proposing(granted, limit));
        registry.draft(succession.caseId(), succession.id(), rule.remedy().document(granted), text, by);
    }

    /** @throws InputRejected if the drafter signs himself */
    public void sign(String eventId, String by) {
        Succession ruled = successions.get(eventId).ruled(diary.today());
        registry.sign(ruled.id(), document(ruled), by, RIGHT);
        book.save(ruled);
        diary.enter(
                ruled,
                SuccessionEvents.RULED,
                ruled.isToBeGranted() ? "已裁定变更、追加当事人" : "已裁定驳回变更追加申请",
                diary.today(),
                null,
                by);
    }

    /** @throws InputRejected if the ruling would have been served before it was made, or in the future */
    public void serve(String eventId, String personId, LocalDate on, String manner, String by) {
        Succession succession = successions.get(eventId);
        LocalDate ruled = Optional.ofNullable(succession.ruledOn()).orElseThrow();
        diary.requireBetween("servedOn", "送达日期", on, ruled, "裁定作出之日");
        diary.enter(
                succession,
                successions.rule(succession).remedy().served(),
                "变更追加裁定已送达",
                on,
                personId,
                manner,
                by,
                succession.id() + '/' + personId);
    }

    /** Both sides and the one concerned, by id; not the party of whom nobody is left. */
    @Transactional(readOnly = true)
    public List<String> recipients(String eventId) {
        Succession succession = successions.get(eventId);
        boolean gone = successions.rule(succession).change() == SuccessionChange.SUCCEEDS;
        Stream<String> sides = cases.parties(succession.caseId()).stream()
                .filter(party -> party.role() != PartyRole.THIRD_PARTY)
                .map(Party::id)
                .filter(id -> !(gone && id.equals(succession.predecessorId())));
        return Stream.concat(sides, Stream.of(succession.successorId()))
                .distinct()
                .toList();
    }

    /** The latest draft; none before the first. */
    @Transactional(readOnly = true)
    public Optional<CourtDocument> latest(String eventId) {
        Succession succession = successions.get(eventId);
        return succession.proposed() == null
                ? Optional.empty()
                : registry.latest(succession.id(), document(succession));
    }

    /** What whoever is served is told about remedies. */
    @Transactional(readOnly = true)
    public String remedies(String eventId) {
        Succession succession = successions.get(eventId);
        return succession.proposed() == null ? "" : remedies.told(document(succession));
    }

    private String document(Succession succession) {
        return successions.rule(succession).remedy().document(succession.isToBeGranted());
    }
}
