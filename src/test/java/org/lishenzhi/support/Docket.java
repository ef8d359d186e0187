package org.lishenzhi.support;

import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.NewCase;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.casefile.Title;
import org.springframework.boot.test.context.TestComponent;

/** Invented cases for tests. */
@TestComponent
public class Docket {

    public static final String OFFICER = "zhi.xing";

    private final CaseFile cases;
    private final Timeline timeline;

    Docket(CaseFile cases, Timeline timeline) {
        this.cases = cases;
        this.timeline = timeline;
    }

    /** A house case with two persons who have to move out, numbered and accepted for enforcement on 20 August 2024. */
    public Obligation houseCase() {
        Case opened = cases.open(houseCaseAsFiled());
        cases.giveNumber(opened.id(), "执");
        cases.appoint(opened.id(), "shu.ji", CaseRole.ASSISTANT);
        timeline.record(new NewEvent(
                opened.id(),
                "EnforcementAccepted",
                "执行立案",
                LocalDate.of(2024, 8, 20),
                null,
                null,
                null,
                OFFICER,
                "accepted/" + opened.id()));
        return cases.obligations(opened.id()).get(0);
    }

    public static NewCase houseCaseAsFiled() {
        return new NewCase(
                "返还原物纠纷",
                OFFICER,
                List.of(
                        person(PartyRole.APPLICANT, "高山"),
                        person(PartyRole.RESPONDENT, "王平"),
                        person(PartyRole.RESPONDENT, "宫静")),
                new Title("民事判决书", "(2023)内0304民初100号", "乌海市乌达区人民法院", LocalDate.of(2024, 3, 1)),
                List.of(new NewObligation(
                        ObligationKind.HOUSE, "向申请执行人返还房屋", null, "乌达区滨海街道1号楼1单元101室", List.of(1, 2))));
    }

    /** A suit at the counter: two persons are asked to give a house back. */
    public Case suit() {
        return cases.open(new NewCase(
                "返还原物纠纷",
                null,
                List.of(
                        person(PartyRole.APPLICANT, "高山"),
                        person(PartyRole.RESPONDENT, "王平"),
                        person(PartyRole.RESPONDENT, "宫静")),
                null,
                List.of()));
    }

    public static NewParty person(PartyRole role, String name) {
        return new NewParty(role, PartyKind.NATURAL_PERSON, name, "150304198001010018", null, null, null, List.of());
    }
}
