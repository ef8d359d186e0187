package org.lishenzhi.demo;

import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.casefile.NewCase;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Title;

/**
 * The cases of the demo. The people are invented: their identity numbers carry right check digits but birth dates of
 * people who are no longer alive.
 */
enum DemoCases {
    FIRST(
            "(2023)内0304民初1201号",
            "乌达区滨海街道1号楼1单元101室",
            person(PartyRole.APPLICANT, "高远山", "150304190102030011", "13800000001"),
            person(PartyRole.RESPONDENT, "王立平", "150304190203040024", "13800000002"),
            person(PartyRole.RESPONDENT, "宫素静", "150304190304050037", "13800000003")),
    SECOND(
            "(2023)内0304民初1387号",
            "乌达区新达街道6号楼2单元302室",
            person(PartyRole.APPLICANT, "田守成", "150304190405060023", "13800000004"),
            person(PartyRole.RESPONDENT, "石大勇", "15030419050607001X", "13800000005"),
            person(PartyRole.RESPONDENT, "郝秀兰", "150304190607080049", "13800000006"));

    private static final LocalDate EFFECTIVE = LocalDate.of(2024, 3, 1);

    private final String judgment;
    private final String premises;
    private final List<NewParty> parties;

    DemoCases(String judgment, String premises, NewParty... parties) {
        this.judgment = judgment;
        this.premises = premises;
        this.parties = List.of(parties);
    }

    /** Two persons are bound to give a house back to its owner. */
    NewCase asFiled(String officer) {
        return new NewCase(
                "返还原物纠纷",
                officer,
                parties,
                new Title("民事判决书", judgment, "乌海市乌达区人民法院", EFFECTIVE),
                List.of(new NewObligation(ObligationKind.HOUSE, "向申请执行人返还房屋", null, premises, List.of(1, 2))));
    }

    private static NewParty person(PartyRole role, String name, String idNumber, String phone) {
        return new NewParty(role, PartyKind.NATURAL_PERSON, name, idNumber, null, phone, null, List.of());
    }
}
