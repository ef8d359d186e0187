package org.lishenzhi.objection;

import java.util.List;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.InputRejected;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The panels (合议庭) that review objections: three named reviewers, the first of them presiding. */
@Service
@Transactional
public class ObjectionPanels {

    private static final int SIZE = 3;

    private final ObjectionFilings filings;
    private final Reviewers reviewers;
    private final PanelRows rows;
    private final CaseFile cases;

    ObjectionPanels(ObjectionFilings filings, Reviewers reviewers, PanelRows rows, CaseFile cases) {
        this.filings = filings;
        this.reviewers = reviewers;
        this.rows = rows;
        this.cases = cases;
    }

    /**
     * Forms the panel; who presides comes first.
     *
     * @throws InputRejected unless they are three different reviewers, none of whom works on the enforcement of the
     *     case or is recused (异议和复议规定第十一条)
     */
    public void form(String eventId, List<String> members) {
        String caseId = filings.get(eventId).caseId();
        if (members.size() != SIZE || members.stream().distinct().count() != SIZE) {
            throw new InputRejected("secondMember", "「合议庭成员」应为三名不同的人员");
        }
        members.forEach(member -> reviewers.requireEligible(caseId, member, "presidingMember"));
        rows.replace(eventId, members);
        members.forEach(member -> cases.appoint(caseId, member, CaseRole.PANEL_MEMBER));
    }

    @Transactional(readOnly = true)
    public List<PanelMember> members(String eventId) {
        return rows.of(eventId);
    }

    /** @throws InputRejected unless this person sits on the panel */
    void requireMember(String eventId, String accountId, String field) {
        if (rows.of(eventId).stream().noneMatch(member -> member.accountId().equals(accountId))) {
            throw new InputRejected(field, "您不是本件异议的合议庭成员，不能办理这一步");
        }
    }

    /** The names of the panel in words, who presides first. */
    @Transactional(readOnly = true)
    public String told(String eventId) {
        return rows.of(eventId).stream()
                .map(member -> reviewers.nameOf(member.accountId())
                        + (member.presiding() ? "（审判长）" : "")
                        + (member.signedOn() == null ? "" : "（已签署）"))
                .collect(Collectors.joining("、"));
    }
}
