package org.lishenzhi.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.Recusals;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The allocation of accepted suits (分案) to judges, and the handing over of the file (移送审判庭). */
@Service
@Transactional
public class Allocations {

    private static final String ASSISTANTS = "judge-assistant";

    private final CaseFile cases;
    private final Intake intake;
    private final AllocationTable table;
    private final Bench bench;
    private final Recusals recusals;
    private final Accounts accounts;
    private final JdbcAggregateTemplate aggregates;
    private final FilingTimeline timeline;
    private final CourtClock clock;

    Allocations(
            CaseFile cases,
            Intake intake,
            AllocationTable table,
            Bench bench,
            Recusals recusals,
            Accounts accounts,
            JdbcAggregateTemplate aggregates,
            FilingTimeline timeline,
            CourtClock clock) {
        this.cases = cases;
        this.intake = intake;
        this.table = table;
        this.bench = bench;
        this.recusals = recusals;
        this.accounts = accounts;
        this.aggregates = aggregates;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AllocationAdvice advice(String caseId) {
        return table.of(
                Objects.requireNonNull(cases.get(caseId).procedure()),
                intake.suit(caseId).kind());
    }

    /** The judges who may take the case, of each track the one with the least in hand first. */
    @Transactional(readOnly = true)
    public List<JudgeLoad> judgesFor(String caseId) {
        return bench.judgesFor(caseId);
    }

    /**
     * Gives the case to a judge, who is in charge of it from then on.
     *
     * @param deviation why another track than the table's is taken
     * @throws InputRejected if the judge has to recuse himself (民事诉讼法第四十七条), is not of the track or not at work,
     *     or a deviation has no reason
     */
    public void allocate(String caseId, Track track, String judge, @Nullable String deviation, String by, String key) {
        AllocationAdvice advice = advice(caseId);
        if (track != advice.track() && deviation == null) {
            throw new InputRejected("deviationReason", "与系统建议的办理渠道不同的，请填写「调整理由」");
        }
        recusals.of(caseId, judge).ifPresent(ground -> {
            throw new InputRejected("judge", "该法官应当回避：%s，请另选「承办法官」（民事诉讼法第四十七条）".formatted(ground.label()));
        });
        boolean mayTake = bench.judgesFor(caseId).stream()
                .anyMatch(offered -> offered.accountId().equals(judge) && offered.track() == track);
        if (!mayTake) {
            throw new InputRejected("judge", "「承办法官」不属于所选的办理渠道，或者不在岗，请另选");
        }
        aggregates.insert(new Allocation(caseId, track, judge, advice.basis(), deviation, by, clock.today()));
        cases.appoint(caseId, judge, CaseRole.OFFICER);
        timeline.record(caseId, FilingEvents.ALLOCATED, "分案：" + track.label(), clock.today(), null, by, key);
    }

    /** @throws InputRejected if the person is no assistant */
    public void assist(String caseId, String assistant) {
        if (!accounts.groupsOf(assistant).contains(ASSISTANTS)) {
            throw new InputRejected("assistant", "「书记员」不是本院的法官助理、书记员，请另选");
        }
        cases.appoint(caseId, assistant, CaseRole.ASSISTANT);
    }

    /** @throws InputRejected if the file would have gone over before it was allocated */
    public void transfer(String caseId, LocalDate on, String by, String key) {
        timeline.requireNotBefore(caseId, FilingEvents.ALLOCATED, on, "transferredOn", "「移送日期」不能早于分案之日%s");
        timeline.record(caseId, FilingEvents.TRANSFERRED, "材料已移送审判庭", on, null, by, key);
    }

    @Transactional(readOnly = true)
    public Optional<Allocation> of(String caseId) {
        return Optional.ofNullable(aggregates.findById(caseId, Allocation.class));
    }
}
