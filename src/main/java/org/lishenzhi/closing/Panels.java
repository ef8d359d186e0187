package org.lishenzhi.closing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.Account;
import org.lishenzhi.security.Accounts;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The panels that decide on closings: convened with three named members, heard one by one, counted at the end. */
@Service
@Transactional
public class Panels {

    public static final String MINUTES = "合议庭评议笔录";
    private static final Set<String> JUDGES = Set.of("collegiate-panel", "enforcement-officer", "enterprise-team");

    private final PanelBook book;
    private final JdbcAggregateTemplate aggregates;
    private final Closings closings;
    private final Registry registry;
    private final Accounts accounts;
    private final ClosingDiary diary;
    private final CourtClock clock;

    Panels(
            PanelBook book,
            JdbcAggregateTemplate aggregates,
            Closings closings,
            Registry registry,
            Accounts accounts,
            ClosingDiary diary,
            CourtClock clock) {
        this.book = book;
        this.aggregates = aggregates;
        this.closings = closings;
        this.registry = registry;
        this.accounts = accounts;
        this.diary = diary;
        this.clock = clock;
    }

    /**
     * Names the members and keeps the minutes of their deliberation.
     *
     * @param members the presiding one first
     * @throws InputRejected unless they are three different judges, or if something stands in the way of closing
     */
    public void convene(String caseId, List<String> members, String minutes, String by, String key) {
        requireJudges(members);
        List<String> obstacles = closings.obstacles(caseId);
        if (!obstacles.isEmpty()) {
            throw new InputRejected("minutes", "尚不能结案：" + String.join("；", obstacles));
        }
        String closing = closings.current(caseId).id();
        int ordinal = book.findFirstByClosingIdOrderByOrdinalDesc(closing)
                        .map(ClosingPanel::ordinal)
                        .orElse(0)
                + 1;
        aggregates.insert(new ClosingPanel(
                UUID.randomUUID().toString(),
                closing,
                ordinal,
                clock.today(),
                members.stream()
                        .map(member -> new ClosingPanelSeat(member, null, null))
                        .toList()));
        registry.draft(caseId, null, MINUTES, minutes, by);
        diary.today(caseId, ClosingEvents.PANEL_CONVENED, "合议庭已评议结案", names(members), by, key);
    }

    /**
     * A member confirms his own opinion.
     *
     * @throws NotAllowed if it is not his turn
     * @throws InputRejected if he does not agree and says no reason
     */
    public void hear(String caseId, Opinion opinion, @Nullable String reason, String by, String key) {
        ClosingPanel panel = of(caseId);
        if (!panel.next().filter(by::equals).isPresent()) {
            throw new NotAllowed("只有轮到的合议庭成员本人可以确认意见");
        }
        if (opinion != Opinion.AGREE && (reason == null || reason.isBlank())) {
            throw new InputRejected("reason", "不同意或者退回的，请填写「理由」");
        }
        book.save(panel.heard(by, opinion, reason));
        diary.today(caseId, ClosingEvents.OPINION_GIVEN, "合议庭成员意见：" + opinion.label(), null, by, key);
    }

    /** The decision of the panel, once everybody was heard. */
    public Optional<Opinion> outcome(String caseId) {
        ClosingPanel panel = of(caseId);
        if (panel.next().isPresent()) {
            return Optional.empty();
        }
        Opinion majority = panel.majority();
        closings.note(caseId, majority == Opinion.AGREE ? null : reasons(panel));
        return Optional.of(majority);
    }

    @Transactional(readOnly = true)
    public ClosingPanel of(String caseId) {
        return find(closings.current(caseId).id())
                .orElseThrow(() -> new IllegalStateException("案件 %s 的结案尚未组成合议庭".formatted(caseId)));
    }

    @Transactional(readOnly = true)
    public Optional<ClosingPanel> find(String closingId) {
        return book.findFirstByClosingIdOrderByOrdinalDesc(closingId);
    }

    @Transactional(readOnly = true)
    public Optional<CourtDocument> minutes(String caseId) {
        return registry.latestOfCase(caseId, MINUTES);
    }

    /** Those who may sit on a panel. */
    @Transactional(readOnly = true)
    public List<Account> candidates() {
        return JUDGES.stream()
                .sorted()
                .flatMap(group -> accounts.membersOf(group).stream())
                .distinct()
                .toList();
    }

    /** The members as people read them. */
    @Transactional(readOnly = true)
    public String names(List<String> members) {
        return "审判长 %s；成员 %s"
                .formatted(
                        accounts.nameOf(members.get(0)),
                        members.stream().skip(1).map(accounts::nameOf).collect(Collectors.joining("、")));
    }

    private void requireJudges(List<String> members) {
        if (members.stream().distinct().count() != ClosingPanel.SIZE) {
            throw new InputRejected("secondMember", "合议庭由三名不同的人员组成，请核对「审判长」和两名「成员」");
        }
        List<String> candidates = candidates().stream().map(Account::id).toList();
        if (!candidates.containsAll(members)) {
            throw new InputRejected("secondMember", "合议庭成员应为在职的合议庭、执行审判人员");
        }
    }

    private static String reasons(ClosingPanel panel) {
        return panel.seats().stream()
                .map(ClosingPanelSeat::reason)
                .filter(reason -> reason != null && !reason.isBlank())
                .collect(Collectors.joining("；"));
    }
}
