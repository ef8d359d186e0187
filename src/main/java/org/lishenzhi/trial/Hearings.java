package org.lishenzhi.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.law.CourtClock;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hearings (开庭): scheduled, summoned to in time, and recorded with who did not come. */
@Service
@Transactional
public class Hearings {

    private final HearingBook book;
    private final JdbcAggregateTemplate aggregates;
    private final SummonsPeriod period;
    private final CaseFile cases;
    private final TrialDiary diary;
    private final CourtClock clock;

    Hearings(
            HearingBook book,
            JdbcAggregateTemplate aggregates,
            SummonsPeriod period,
            CaseFile cases,
            TrialDiary diary,
            CourtClock clock) {
        this.book = book;
        this.aggregates = aggregates;
        this.period = period;
        this.cases = cases;
        this.diary = diary;
        this.clock = clock;
    }

    /** @throws InputRejected unless the day lies in the future */
    public void schedule(String caseId, LocalDate day, String place, String by, String key) {
        if (!day.isAfter(clock.today())) {
            throw new InputRejected("hearingDay", "「开庭日期」应晚于今天");
        }
        int ordinal = of(caseId).size() + 1;
        aggregates.insert(
                new Hearing(UUID.randomUUID().toString(), caseId, ordinal, day, place, clock.now(), null, null));
        diary.enter(
                new Entry(caseId, null, clock.today(), "%s %s".formatted(day, place), by, key),
                TrialEvent.HEARING_SCHEDULED);
    }

    /**
     * A party was summoned to the latest hearing, in the ordinary procedure three days before (民事诉讼法第一百三十九条).
     *
     * @throws InputRejected if the summons came too late, or would have come in the future
     */
    public void summon(Entry summons) {
        diary.requirePast("servedOn", "送达日期", summons.on());
        LocalDate day = latest(summons.caseId()).hearingDay();
        LocalDate lastDay = period.lastDay(summons.caseId(), day);
        if (summons.on().isAfter(lastDay)) {
            throw new InputRejected("servedOn", "「送达日期」最晚应为%s，开庭日%s须改期另行传唤".formatted(lastDay, day));
        }
        diary.enter(summons, TrialEvent.HEARING_SUMMONS_SERVED);
    }

    /**
     * The latest hearing was held.
     *
     * @param absent who did not come; only who was summoned to it may be tried in his absence (民事诉讼法第一百四十七条)
     * @throws InputRejected if it would have been held before its day or in the future, or an absentee was not summoned
     */
    public void hold(Entry record, List<String> absent) {
        Hearing hearing = latest(record.caseId());
        diary.requireBetween("heldOn", "开庭日期", record.on(), hearing.hearingDay(), "确定的开庭日");
        for (String person : absent) {
            if (!isSummoned(hearing, person)) {
                throw new InputRejected(
                        "absentees",
                        "「缺席当事人」中的%s没有经传票传唤，不能记为缺席"
                                .formatted(cases.party(person).maskedName()));
            }
        }
        book.save(hearing.held(record.on(), absent));
        String note = absent.isEmpty()
                ? "当事人均到庭"
                : absent.stream().map(id -> cases.party(id).maskedName()).collect(Collectors.joining("、", "", "缺席"));
        diary.enter(record.noting(note), TrialEvent.HEARING_HELD);
    }

    @Transactional(readOnly = true)
    public List<Hearing> of(String caseId) {
        return book.findByCaseIdOrderByOrdinal(caseId);
    }

    /** The hearing that was scheduled last; an error if there is none. */
    @Transactional(readOnly = true)
    public Hearing latest(String caseId) {
        return book.findFirstByCaseIdOrderByOrdinalDesc(caseId)
                .orElseThrow(() -> new IllegalStateException("案件 %s 尚未安排开庭".formatted(caseId)));
    }

    private boolean isSummoned(Hearing hearing, String person) {
        return diary.of(hearing.caseId(), person, TrialEvent.HEARING_SUMMONS_SERVED)
                .filter(summons -> !summons.recordedAt().isBefore(hearing.scheduledAt()))
                .isPresent();
    }
}
