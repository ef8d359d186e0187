package org.lishenzhi.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

/** The appointment of the officer in charge (确定承办人) within seven days of the acceptance (执行案件期限规定第二条，待院方确认). */
@Service
@Transactional
public class OfficerAppointments {

    private static final String ASSISTANTS = "judge-assistant";

    private final CaseFile cases;
    private final OfficerBench bench;
    private final Recusals recusals;
    private final Accounts accounts;
    private final JdbcAggregateTemplate aggregates;
    private final EnforcementDiary diary;
    private final CourtClock clock;

    OfficerAppointments(
            CaseFile cases,
            OfficerBench bench,
            Recusals recusals,
            Accounts accounts,
            JdbcAggregateTemplate aggregates,
            EnforcementDiary diary,
            CourtClock clock) {
        this.cases = cases;
        this.bench = bench;
        this.recusals = recusals;
        this.accounts = accounts;
        this.aggregates = aggregates;
        this.diary = diary;
        this.clock = clock;
    }

    /** The team that the rule proposes. */
    @Transactional(readOnly = true)
    public EnforcementTeam proposed(String caseId) {
        return EnforcementTeam.forDebtors(cases.parties(caseId));
    }

    /** The officers who may take the case, of each team the one with the least in hand first. */
    @Transactional(readOnly = true)
    public List<OfficerLoad> officersFor(String caseId) {
        return bench.officersFor(caseId);
    }

    /**
     * Puts an officer in charge; he has the file from the day on which it was handed to him.
     *
     * @param deviation why another team than the rule's is taken
     * @throws InputRejected if the officer has to recuse himself (民事诉讼法第四十七条), is not of the team or not at work, or
     *     a deviation has no reason
     */
    public void appoint(OfficerAppointment wanted, LocalDate handedOver, String key) {
        String caseId = wanted.caseId();
        if (wanted.team() != proposed(caseId) && wanted.deviation() == null) {
            throw new InputRejected("deviationReason", "与系统建议的承办团队不同的，请填写「调整理由」");
        }
        recusals.of(caseId, wanted.officerId()).ifPresent(ground -> {
            throw new InputRejected("officer", "该人员应当回避：%s，请另选「承办人」（民事诉讼法第四十七条）".formatted(ground.label()));
        });
        boolean mayTake = bench.officersFor(caseId).stream()
                .anyMatch(offered -> offered.accountId().equals(wanted.officerId()) && offered.team() == wanted.team());
        if (!mayTake) {
            throw new InputRejected("officer", "「承办人」不属于所选的承办团队，或者不在岗，请另选");
        }
        diary.requireSince(caseId, EnforcementEvents.ACCEPTED, "执行立案", handedOver, "handedOverOn", "材料移交日期");
        aggregates.insert(wanted);
        cases.appoint(caseId, wanted.officerId(), CaseRole.OFFICER);
        String by = wanted.appointedBy();
        diary.recordToday(
                caseId,
                EnforcementEvents.OFFICER_APPOINTED,
                "确定承办人：" + wanted.team().label(),
                null,
                by,
                key);
        diary.record(caseId, null, EnforcementEvents.FILE_RECEIVED, "承办人收到执行材料", handedOver, null, by, key);
    }

    /** An appointment as somebody wants it today. */
    public OfficerAppointment wanted(
            String caseId, EnforcementTeam team, String officer, @Nullable String deviation, String by) {
        return new OfficerAppointment(
                UUID.randomUUID().toString(), caseId, team, officer, deviation, by, clock.today());
    }

    /** @throws InputRejected if the person is no assistant */
    public void assist(String caseId, String assistant) {
        if (!accounts.groupsOf(assistant).contains(ASSISTANTS)) {
            throw new InputRejected("assistant", "「书记员」不是本院的法官助理、书记员，请另选");
        }
        cases.appoint(caseId, assistant, CaseRole.ASSISTANT);
    }
}
