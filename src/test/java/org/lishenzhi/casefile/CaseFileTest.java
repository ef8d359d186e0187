package org.lishenzhi.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.NewCase.NewAgent;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class CaseFileTest {

    private static final String ID = "15030419800101000X";
    private static final String PHONE = "13912345612";
    private static final String ACCOUNT = "6222020000000000001";

    @Autowired
    private CaseFile cases;

    @Autowired
    private Stories stories;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private FieldCipher cipher;

    @Test
    void numbersOfPeopleAreEncryptedInTheirRowsAndShownMasked() {
        String caseId = opened("塔斯少布");

        Party party = cases.parties(caseId).get(1);
        Map<String, Object> row = jdbc.queryForMap("select * from party where id = ?", party.id());

        assertThat(party)
                .extracting(Party::maskedIdNumber, Party::maskedPhone, Party::maskedName)
                .containsExactly("150304********000X", "139******12", "塔某");
        assertThat(String.valueOf(row)).doesNotContain(ID).doesNotContain(PHONE).doesNotContain(ACCOUNT);
        assertThat(cipher.decrypt((String) row.get("id_number"), party.id())).isEqualTo(ID);
        assertThat(cipher.decrypt((String) row.get("bank_account"), party.id())).isEqualTo(ACCOUNT);
    }

    @Test
    void namesAreKeptWholeAsTheyAreWritten() {
        for (String name : List.of("塔斯少布", "买买提·阿卜杜拉", "𬀩明", "ᠪᠠᠶᠠᠷ", "${1+1}<script>alert(1)</script>")) {
            assertThat(cases.parties(opened(name)).get(1).name()).isEqualTo(name);
        }
    }

    @Test
    void aPersonWhoCannotBeVerifiedIsRecordedWithTheReason() {
        var unknown = new NewParty(
                PartyRole.RESPONDENT, PartyKind.NATURAL_PERSON, "王平", null, "身份证遗失", null, null, List.of());

        String caseId = cases.open(new NewCase("返还原物纠纷", null, List.of(applicant(), unknown), null, List.of()))
                .id();

        assertThat(cases.parties(caseId).get(1))
                .extracting(Party::unverifiable, Party::maskedIdNumber)
                .containsExactly("身份证遗失", null);
    }

    @Test
    void agentsHaveTheirAuthority() {
        assertThat(cases.agents(opened("王平")))
                .extracting(Agent::name, Agent::authority)
                .containsExactly(org.assertj.core.api.Assertions.tuple("李律", Authority.SPECIAL));
    }

    @Test
    void theCasesOfOneStoryAreFoundFromEachOfThem() {
        String trial = opened("王平");
        String enforcement = opened("王平");
        String resumed = opened("王平");
        stories.link(enforcement, trial, LinkKind.values()[0]);
        stories.link(resumed, enforcement, LinkKind.values()[0]);
        stories.link(resumed, enforcement, LinkKind.values()[0]);

        for (String id : List.of(trial, enforcement, resumed)) {
            assertThat(stories.story(id)).extracting(Case::id).containsExactly(trial, enforcement, resumed);
        }
    }

    @Test
    void thereIsOnePersonInChargeAtATime() {
        String caseId = cases.open(Docket.houseCaseAsFiled()).id();

        cases.appoint(caseId, "zhi.xing2", CaseRole.OFFICER);

        assertThat(cases.get(caseId).officerId()).isEqualTo("zhi.xing2");
        assertThat(cases.rolesOf(caseId, Docket.OFFICER)).isEmpty();
        assertThat(cases.rolesOf(caseId, "zhi.xing2")).containsExactly(CaseRole.OFFICER);
    }

    @Test
    void aCaseThatDoesNotExistIsNotFoundInWords() {
        assertThatThrownBy(() -> cases.get("nowhere"))
                .isInstanceOf(NotFound.class)
                .hasMessage("没有这个案件");
        assertThat(cases.find("(2024)内0304执99999号")).isEmpty();
    }

    private String opened(String name) {
        var respondent = new NewParty(
                PartyRole.RESPONDENT,
                PartyKind.NATURAL_PERSON,
                name,
                ID.toLowerCase(java.util.Locale.ROOT),
                null,
                PHONE,
                ACCOUNT,
                List.of(new NewAgent("李律", Authority.SPECIAL)));
        return cases.open(new NewCase("返还原物纠纷", null, List.of(applicant(), respondent), null, List.of()))
                .id();
    }

    private static NewParty applicant() {
        return Docket.person(PartyRole.APPLICANT, "高山");
    }
}
