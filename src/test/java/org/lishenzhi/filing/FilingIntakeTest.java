package org.lishenzhi.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Procedure;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Opener;
import org.lishenzhi.law.fees.FilingFee;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The counter: what it takes in, what it refuses, and that nothing half-done remains. */
@CourtTest
class FilingIntakeTest {

    @Autowired
    private Intake intake;

    @Autowired
    private FilingDriver people;

    @Autowired
    private Docket docket;

    @Autowired
    private CaseFile cases;

    @Autowired
    private SuitBook suits;

    @Autowired
    private Reviews reviews;

    @Autowired
    private List<Opener> openers;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theSameKeyOpensOneCase() {
        NewSuit suit = people.moneySuit();

        Filed first = intake.file(suit, FilingDriver.CLERK);
        Filed second = intake.file(suit, FilingDriver.CLERK);

        assertThat(first.isNew()).isTrue();
        assertThat(second).isEqualTo(new Filed(first.caseId(), first.receiptNumber(), false));
        assertThat(first.receiptNumber()).startsWith("收2024-");
    }

    @Test
    void theClaimsAreNotReadableInTheDatabase() {
        String caseId = intake.file(people.moneySuit(), FilingDriver.CLERK).caseId();

        assertThat(jdbc.queryForObject("select claims from suit where case_id = ?", String.class, caseId))
                .doesNotContain("借款");
        assertThat(intake.suit(caseId).claims()).isEqualTo("判令被告返还借款");
    }

    @Test
    void aCaseOpenedBeforeTheSuitGoesOnUnderItsNumber() {
        var before = docket.suit();
        NewSuit suit = withEarlier(before.receiptNumber());

        assertThat(intake.file(suit, FilingDriver.CLERK).caseId()).isEqualTo(before.id());
        assertThatThrownBy(() -> intake.file(withEarlier(before.receiptNumber()), FilingDriver.CLERK))
                .hasMessage("「原收件号」所指的案件已经收到起诉状，不能重复起诉");
        assertThatThrownBy(() -> intake.file(withEarlier("收2024-999999"), FilingDriver.CLERK))
                .hasMessage("没有「原收件号」所指的案件，请核对");
        var tried = docket.suit();
        cases.moveTo(tried.id(), CaseState.TRIAL);
        assertThatThrownBy(() -> intake.file(withEarlier(tried.receiptNumber()), FilingDriver.CLERK))
                .hasMessage("「原收件号」所指的案件已过立案审查，不能再并入起诉");
    }

    @Test
    void whatCannotBeIsRefusedAllAtOnceAndUsesNoNumber() {
        int before = caseCount();
        var suit = new NewSuit(
                "bad",
                clock.today().plusDays(1),
                "民间借贷纠纷",
                " ",
                FilingFee.Kind.PROPERTY,
                null,
                FilingDriver.parties(),
                null);

        assertThatThrownBy(() -> intake.file(suit, FilingDriver.CLERK))
                .hasMessage("「收件日期」不能晚于今天；请填写「诉讼请求」；财产案件请填写「标的额」");
        var negative = new NewSuit(
                "bad",
                clock.today(),
                "案由",
                "请求",
                FilingFee.Kind.PROPERTY,
                new BigDecimal("-1"),
                FilingDriver.parties(),
                null);
        assertThatThrownBy(() -> intake.file(negative, FilingDriver.CLERK)).hasMessage("「标的额」应大于零");
        assertThat(caseCount()).isEqualTo(before);
    }

    @Test
    void aProblemWithOneOfSeveralPartiesSaysWhichItIs() {
        var wrong =
                new NewParty(PartyRole.RESPONDENT, PartyKind.NATURAL_PERSON, "王平", "123", null, null, null, List.of());
        var suit = new NewSuit(
                "party",
                clock.today(),
                "民间借贷纠纷",
                "判令还款",
                FilingFee.Kind.OTHER_NON_PROPERTY,
                null,
                List.of(Docket.person(PartyRole.APPLICANT, "高山"), Docket.person(PartyRole.RESPONDENT, "宫静"), wrong),
                null);

        assertThatThrownBy(() -> intake.file(suit, FilingDriver.CLERK)).hasMessageStartingWith("第 2 名被告：「证件号码」");
    }

    @Test
    void noSuitIsAcceptedBeforeEveryPlaintiffWasToldTheRisks() {
        String caseId = intake.file(people.moneySuit(), FilingDriver.CLERK).caseId();

        assertThatThrownBy(() -> reviews.accept(caseId, Procedure.ORDINARY, FilingDriver.CLERK, caseId))
                .hasMessage("尚未对全部原告完成立案阶段风险告知，不能受理");
    }

    @Test
    void smallClaimsStayBelowTheCeilingOfTheCourt() {
        String caseId = intake.file(people.moneySuit(), FilingDriver.CLERK).caseId();

        assertThatThrownBy(() -> new SmallClaims(suits, "299999.99").require(caseId))
                .hasMessageContaining("标的额超过小额诉讼限额 299,999.99 元");
        new SmallClaims(suits, "300000").require(caseId);
        assertThat(new SmallClaims(suits, "300000").remark()).contains("300,000.00 元（待院方确认）");
    }

    @Test
    void theStartFormOpensACase() {
        Opener opener = openers.stream()
                .filter(it -> it.form().equals("file-suit"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> answers = new HashMap<>(Map.of(
                "receivedOn",
                "2024-09-02",
                "cause",
                "劳动争议",
                "claims",
                "支付工资",
                "claimKind",
                "LABOUR",
                "amount",
                "8000"));
        answers.put("plaintiffs", List.of(party("高山")));
        answers.put("defendants", List.of(party("王平")));

        String caseId = opener.open(new Answers(answers), FilingDriver.CLERK);

        assertThat(cases.parties(caseId)).hasSize(2);
        assertThat(intake.suit(caseId).amount()).isEqualByComparingTo("8000");
    }

    private static Map<String, Object> party(String name) {
        return Map.of("name", name, "partyKind", "NATURAL_PERSON", "unverifiable", "未携带证件");
    }

    private NewSuit withEarlier(String number) {
        NewSuit suit = people.moneySuit();
        return new NewSuit(
                suit.key(),
                suit.receivedOn(),
                suit.cause(),
                suit.claims(),
                suit.kind(),
                suit.amount(),
                suit.parties(),
                number);
    }

    private int caseCount() {
        return jdbc.queryForObject("select count(*) from court_case", Integer.class);
    }
}
