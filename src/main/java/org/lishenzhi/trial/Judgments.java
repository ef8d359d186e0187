package org.lishenzhi.trial;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Capacities;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.law.CourtClock;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judgments and mediation agreements with their obligations: drafted, checked, signed and pronounced. */
@Service
@Transactional
public class Judgments {

    private static final String RIGHT = "承办法官签发";

    private final JudgmentBook book;
    private final JdbcAggregateTemplate aggregates;
    private final Trials trials;
    private final TrialNotices notices;
    private final Registry registry;
    private final CaseFile cases;
    private final Capacities capacities;
    private final TrialDiary diary;
    private final CourtClock clock;

    Judgments(
            JudgmentBook book,
            JdbcAggregateTemplate aggregates,
            Trials trials,
            TrialNotices notices,
            Registry registry,
            CaseFile cases,
            Capacities capacities,
            TrialDiary diary,
            CourtClock clock) {
        this.book = book;
        this.aggregates = aggregates;
        this.trials = trials;
        this.notices = notices;
        this.registry = registry;
        this.cases = cases;
        this.capacities = capacities;
        this.diary = diary;
        this.clock = clock;
    }

    /** Keeps a draft with its obligations; none for a judgment that dismisses the claims. */
    public void draft(String caseId, String text, List<JudgmentItem> items, String by) {
        registry.draft(caseId, null, trials.document(caseId).title(), text, by);
        keep(caseId, null, null, items);
    }

    /** Keeps the draft of a ruling; it has no obligations. */
    public void draftRuling(String caseId, String text, String by) {
        draft(caseId, text, List.of(), by);
    }

    /** Keeps the obligations as the court of appeal changed them. */
    public void change(String caseId, String number, String court, List<JudgmentItem> items) {
        keep(caseId, number, court, items);
    }

    /**
     * The judge signs the latest draft; he is the trial judge from then on, whoever is in charge later.
     *
     * @throws InputRejected if the drafter signs himself, or a party was not told the risks
     */
    public void sign(String caseId, String by, String key) {
        TrialDocument document = trials.document(caseId);
        if (!document.isRuling() && !notices.withoutRiskNotice(caseId).isEmpty()) {
            throw new InputRejected("signingDecision", "尚有当事人没有受到审判阶段风险告知，不能签发");
        }
        registry.signForCase(caseId, document.title(), by, RIGHT);
        String officer = cases.get(caseId).officerId();
        capacities.hand(caseId, officer == null ? by : officer, CaseRole.TRIAL_JUDGE);
        if (!document.isJudgment()) {
            diary.enter(new Entry(caseId, null, clock.today(), document.title(), by, key), TrialEvent.CASE_DECIDED);
        }
    }

    /**
     * The judgment was pronounced (民事诉讼法第一百五十一条).
     *
     * @param inCourt whether at the end of the hearing, so that the text may follow within ten days
     * @throws InputRejected if the day lies in the future, or before a judgment that is not pronounced in court was signed
     */
    public void pronounce(Entry pronouncement, boolean inCourt) {
        diary.requirePast("pronouncedOn", "宣判日期", pronouncement.on());
        if (inCourt) {
            diary.enter(pronouncement, TrialEvent.JUDGMENT_PRONOUNCED);
        } else {
            diary.requireBetween(
                    "pronouncedOn", "宣判日期", pronouncement.on(), signedOn(pronouncement.caseId()), "判决书签发之日");
        }
        diary.enter(pronouncement, TrialEvent.CASE_DECIDED);
    }

    @Transactional(readOnly = true)
    public Optional<Judgment> latest(String caseId) {
        return book.findFirstByCaseIdOrderByVersionDesc(caseId);
    }

    @Transactional(readOnly = true)
    public List<JudgmentItem> items(String caseId) {
        return latest(caseId).map(Judgment::items).orElse(List.of());
    }

    /** The text of the latest draft of the document that ends the trial. */
    @Transactional(readOnly = true)
    public Optional<CourtDocument> text(String caseId) {
        return registry.latestOfCase(caseId, trials.document(caseId).title());
    }

    /** The day the document was signed; an error while it is not. */
    LocalDate signedOn(String caseId) {
        return text(caseId)
                .map(CourtDocument::signedAt)
                .map(LocalDateTime::toLocalDate)
                .orElseThrow(() -> new IllegalStateException("案件 %s 的裁判文书尚未签发".formatted(caseId)));
    }

    private void keep(String caseId, @Nullable String number, @Nullable String court, List<JudgmentItem> items) {
        int version = latest(caseId).map(Judgment::version).orElse(0) + 1;
        aggregates.insert(
                new Judgment(UUID.randomUUID().toString(), caseId, version, number, court, clock.now(), items));
    }
}
