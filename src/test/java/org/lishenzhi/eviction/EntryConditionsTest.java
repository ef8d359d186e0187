package org.lishenzhi.eviction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.objection.ObjectionKind;
import org.lishenzhi.objection.Objections;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The conditions of entering by force, each taken away alone. */
@CourtTest
class EntryConditionsTest {

    private static final LocalDate POSTED = LocalDate.of(2024, 9, 5);
    private static final LocalDate DAY = LocalDate.of(2024, 10, 15);

    @Autowired
    private Docket docket;

    @Autowired
    private Notices notices;

    @Autowired
    private ForcedEvictions evictions;

    @Autowired
    private Objections objections;

    @Autowired
    private TestClock clock;

    @Test
    void withEveryConditionThereForceMayBeUsed() {
        Obligation house = allIsThereBut(Condition.NOTHING);

        assertThat(evictions.obstacles(house.id())).isEmpty();
        evictions.enter(house.id(), DAY, "LX-001", Docket.OFFICER, key());
    }

    @ParameterizedTest(name = "without {0}: {1}")
    @CsvSource({
        "SIGNATURE, 腾房公告尚未由院长签发",
        "PERIOD, 腾退期尚未届满",
        "DAY_COME, 强制腾退日未到",
        "PERSONS_TOLD, 尚未就本次强制腾退日通知",
        "LOCAL_BODY_TOLD, 尚未通知基层组织派员",
        "NO_STAY, 执行停止"
    })
    void withoutOneOfThemEntryIsRefused(Condition missing, String sentence) {
        Obligation house = allIsThereBut(missing);

        assertThat(evictions.obstacles(house.id())).isNotEmpty().allSatisfy(told -> assertThat(told)
                .contains(sentence));
        assertThatThrownBy(() -> evictions.enter(house.id(), clock.today(), "LX-001", Docket.OFFICER, key()))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining(sentence);
    }

    /** A notice of an earlier day does not tell the new one. */
    @Test
    void aNewPlanNeedsNewNotices() {
        Obligation house = allIsThereBut(Condition.NOTHING);
        clock.set(DAY.atTime(10, 0));

        evictions.plan(house.id(), DAY, false, null);

        assertThat(evictions.obstacles(house.id())).hasSize(3).anyMatch(told -> told.contains("基层组织"));
    }

    private Obligation allIsThereBut(Condition missing) {
        Obligation house = docket.houseCase();
        String id = house.id();
        clock.set((missing == Condition.PERIOD ? DAY.minusDays(20) : POSTED).atTime(9, 0));
        notices.draft(id, StartingPoint.POSTED, "责令腾空", Docket.OFFICER);
        notices.sign(id, "yuan.zhang", "院长签发", clock.today());
        notices.post(id, clock.today(), "入户门", "shu.ji", key());
        if (missing == Condition.SIGNATURE) {
            notices.draft(id, StartingPoint.POSTED, "责令腾空（修改）", Docket.OFFICER);
        }
        evictions.plan(id, missing == Condition.DAY_COME ? DAY.plusDays(1) : DAY, false, null);
        if (missing != Condition.PERSONS_TOLD) {
            house.debtorIds()
                    .forEach(person -> evictions.notifyPerson(id, person, clock.today(), "本人", "shu.ji", key()));
        }
        if (missing != Condition.LOCAL_BODY_TOLD) {
            evictions.notifyLocalBody(id, clock.today(), "滨海街道", "shu.ji", key());
        }
        if (missing == Condition.NO_STAY) {
            objections.accept(key(), house.caseId(), id, null, ObjectionKind.THIRD_PARTY, clock.today());
        }
        clock.set(DAY.atTime(9, 0));
        return house;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** What the law wants before force is used. */
    enum Condition {
        NOTHING,
        SIGNATURE,
        PERIOD,
        DAY_COME,
        PERSONS_TOLD,
        LOCAL_BODY_TOLD,
        NO_STAY
    }
}
