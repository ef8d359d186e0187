package org.lishenzhi.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The kinds of titles, as their table tells them: who begins, which court, what it costs. */
@CourtTest
class EnforcementTitlesTest {

    @Autowired
    private EnforcementTitles titles;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "民事判决书, TITLE, true, TRIAL_COURT, true",
        "民事判决书（小额诉讼）, TITLE, true, PROPERTY_SAME_LEVEL, true",
        "二审民事判决书, TITLE, true, TRIAL_COURT, true",
        "民事调解书, TITLE, true, TRIAL_COURT, true",
        "支付令, TITLE, false, TRIAL_COURT, true",
        "仲裁裁决书, TITLE, false, DESIGNATED, true",
        "仲裁调解书, TITLE, false, DESIGNATED, true",
        "劳动仲裁裁决书, TITLE, false, DEBTOR_DOMICILE, true",
        "劳动仲裁调解书, TITLE, false, PROPERTY_PLACE, true",
        "公证债权文书, TITLE, false, DEBTOR_DOMICILE, true",
        "民事制裁决定书, TITLE, true, TRIAL_COURT, false",
    })
    void eachKindNamesItsCourtAndItsCost(
            String kind, TitleRule.Standing standing, boolean transferable, Jurisdiction ground, boolean fee) {
        TitleRule rule = titles.of(kind);

        assertThat(rule.standing()).isEqualTo(standing);
        assertThat(rule.transferable()).isEqualTo(transferable);
        assertThat(rule.grounds()).contains(ground).doesNotContain(Jurisdiction.NONE);
        assertThat(rule.fee()).isEqualTo(fee);
        assertThat(rule.refusal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "和解协议, NO_TITLE, 单纯的和解协议不是执行依据",
        "收条, NO_TITLE, 不在法律规定由人民法院执行的文书之列",
        "刑事裁判涉财产部分, NOT_HANDLED, 请按院内现行办法另行办理",
        "行政非诉执行裁定书, NOT_HANDLED, 请按院内现行办法另行办理"
    })
    void whatIsNotEnforcedHereIsSaidInOneSentence(String kind, TitleRule.Standing standing, String sentence) {
        assertThat(titles.of(kind).standing()).isEqualTo(standing);
        assertThat(titles.of(kind).refusal()).contains(sentence);
    }

    /** A judgment is not brought to the debtor's domicile, an arbitral award not to the court of first instance. */
    @ParameterizedTest
    @CsvSource({"民事判决书, DEBTOR_DOMICILE", "劳动仲裁裁决书, TRIAL_COURT", "仲裁裁决书, DEBTOR_DOMICILE", "公证债权文书, TRIAL_COURT"})
    void theWrongGroundIsNotThere(String kind, Jurisdiction ground) {
        assertThat(titles.of(kind).grounds()).doesNotContain(ground);
    }
}
