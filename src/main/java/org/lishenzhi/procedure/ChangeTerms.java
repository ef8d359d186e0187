package org.lishenzhi.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.deadlines.Calendars;
import org.lishenzhi.deadlines.DeadlineRules;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Component;

/** The last days that documents of changes may name. */
@Component
class ChangeTerms {

    private final DeadlineRules rules;
    private final Calendars calendars;
    private final CourtClock clock;

    ChangeTerms(DeadlineRules rules, Calendars calendars, CourtClock clock) {
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @throws InputRejected if the kind needs a last day and has none, or it has passed, or lies later than the law allows */
    void check(ChangeEffect effect, @Nullable LocalDate lastDay) {
        if (lastDay == null) {
            if (effect.ending() == ChangeEnding.LAST_DAY) {
                throw new InputRejected("lastDay", "暂缓执行应当写明期限，请填写「最后一日」");
            }
            return;
        }
        if (lastDay.isBefore(clock.today())) {
            throw new InputRejected("lastDay", "「最后一日」不能早于今天");
        }
        latest(effect).filter(lastDay::isAfter).ifPresent(latest -> {
            throw new InputRejected("lastDay", "「最后一日」不能晚于%s（%s）".formatted(latest, effect.article()));
        });
    }

    private Optional<LocalDate> latest(ChangeEffect effect) {
        if (effect.longestRule() == null) {
            return Optional.empty();
        }
        String rule = effect.longestRule();
        return rules.startingEvents(rule).stream()
                .flatMap(event -> rules.find(rule, event, clock.today()).stream())
                .findFirst()
                .map(found -> calendars
                        .clock()
                        .reckon(clock.today(), found.period(), List.of())
                        .due());
    }
}
