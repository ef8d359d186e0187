package org.lishenzhi.casefile;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.NewCase.NewAgent;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.NewCase.NewParty;

/** What a filing clerk gets wrong, and what he reads then. */
class NewCaseCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 2);
    private static final String ID = "150304198001010018";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"150304198001010018, -", "15030419800101000x, -", "' 150304198001010018 ', -", "-, 身份证遗失，公安机关无记录"})
    void aPersonIsKnownByHisNumberOrByTheReasonWhyItCannotBeVerified(@Nullable String number, @Nullable String reason) {
        assertThatCode(() -> check(person("塔斯少布", number, reason))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 请填写「证件号码」，或者写明证件无法核实的原因",
                "-, '  ', 请填写「证件号码」，或者写明证件无法核实的原因",
                "'', -, 请填写「证件号码」，或者写明证件无法核实的原因",
                "150304198001010019, -, 「证件号码」不是有效的公民身份号码，请核对校验位与出生日期",
                "150304198001010019, 已看原件, 「证件号码」不是有效的公民身份号码，请核对校验位与出生日期",
                "91350100M000100Y43, -, 「证件号码」不是有效的公民身份号码，请核对校验位与出生日期"
            })
    void aNumberThatCannotBeRightIsRefused(@Nullable String number, @Nullable String reason, String sentence) {
        refuses(() -> check(person("王平", number, reason)), "parties[1].idNumber", sentence);
    }

    @Test
    void anOrganisationIsCheckedAsOne() {
        var right = new NewParty(
                PartyRole.RESPONDENT, PartyKind.ENTERPRISE, "某公司", "91350100M000100Y43", null, null, null, List.of());
        var wrong = new NewParty(PartyRole.RESPONDENT, PartyKind.ENTERPRISE, "某公司", ID, null, null, null, List.of());

        assertThatCode(() -> check(right)).doesNotThrowAnyException();
        refuses(() -> check(wrong), "parties[1].idNumber", "「证件号码」不是有效的统一社会信用代码，请核对校验位");
    }

    @Test
    void aReasonLongerThanItsColumnIsRefusedAndNotCutOff() {
        refuses(() -> check(person("王平", null, "因".repeat(201))), "parties[1].unverifiable", "「证件无法核实的原因」不能超过 200 个字");
    }

    @Test
    void aNameOfOneMegabyteOrWithUnreadableCharactersIsRefused() {
        refuses(() -> check(person("王".repeat(1 << 20), ID, null)), "parties[1].name", "「姓名或者名称」不能超过 200 个字");
        refuses(() -> check(person("王\u0000平", ID, null)), "parties[1].name", "「姓名或者名称」含有不能识别的字符");
        refuses(() -> check(person("王\n平", ID, null)), "parties[1].name", "「姓名或者名称」含有不能识别的字符");
        refuses(() -> check(person("王\uD870", ID, null)), "parties[1].name", "「姓名或者名称」含有不能识别的字符");
        refuses(() -> check(person(" ", ID, null)), "parties[1].name", "请填写「姓名或者名称」");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 给付金钱的判项应填写「金额」",
                "-1, 「金额」应大于零",
                "0.00, 「金额」应大于零",
                "100.001, 「金额」最多两位小数（元）",
                "1000000000000, 「金额」不能超过 999999999999.99 元",
                "1E+309, 「金额」不能超过 999999999999.99 元"
            })
    void anAmountThatIsNoneIsRefused(@Nullable BigDecimal amount, String sentence) {
        refuses(() -> check(owed(ObligationKind.MONEY, amount, null, 1)), "obligations[0].amount", sentence);
    }

    @Test
    void trailingZerosAreNoThirdDecimal() {
        assertThatCode(() -> check(owed(ObligationKind.MONEY, new BigDecimal("100.1000"), null, 1)))
                .doesNotThrowAnyException();
    }

    @Test
    void aHouseLiesSomewhere() {
        refuses(() -> check(owed(ObligationKind.HOUSE, null, null, 1)), "obligations[0].premises", "交付房屋的判项应填写「房屋坐落」");
        refuses(
                () -> check(owed(ObligationKind.HOUSE, null, "街".repeat(500), 1)),
                "obligations[0].premises",
                "「房屋坐落」不能超过 200 个字");
    }

    @Test
    void anObligationIsOwedBySomebodyOnceAndNotByTheApplicant() {
        refuses(() -> check(owed(ObligationKind.ACT, null, null)), "obligations[0].debtors", "请为判项指明「义务人」");
        refuses(() -> check(owed(ObligationKind.ACT, null, null, 9)), "obligations[0].debtors", "请为判项指明「义务人」");
        refuses(() -> check(owed(ObligationKind.ACT, null, null, -1)), "obligations[0].debtors", "请为判项指明「义务人」");
        refuses(() -> check(owed(ObligationKind.ACT, null, null, 0)), "obligations[0].debtors", "「义务人」不能是申请执行人");
        refuses(() -> check(owed(ObligationKind.ACT, null, null, 1, 1)), "obligations[0].debtors", "「义务人」不能重复");
    }

    @ParameterizedTest
    @CsvSource({"2024-09-03", "1949-09-30"})
    void aTitleTookEffectInTheTimeOfTheCourt(LocalDate effectiveOn) {
        refuses(
                () -> check(new NewCase(
                        "返还原物纠纷",
                        null,
                        List.of(applicant(), person("王平", ID, null)),
                        new Title("民事判决书", "(2023)内0304民初100号", "本院", effectiveOn),
                        List.of())),
                "title.effectiveOn",
                "「生效日期」不能晚于今天，也不能早于 1949 年");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var nobody = new NewCase("", null, List.of(), null, List.of());

        assertThatThrownBy(() -> check(nobody)).hasMessage("请填写「案由」；请填写「原告」；请填写「被告」");
    }

    @Test
    void anAgentHasAName() {
        var party = new NewParty(
                PartyRole.RESPONDENT,
                PartyKind.NATURAL_PERSON,
                "王平",
                ID,
                null,
                null,
                null,
                List.of(new NewAgent("", Authority.GENERAL)));

        refuses(() -> check(party), "parties[1].agents[0].name", "请填写「代理人姓名」");
    }

    @ParameterizedTest
    @CsvSource({"12, 88888888", "'0473-3012345', 1234567", "电话, 12345678"})
    void telephonesAndAccountsHaveDigits(String phone, String account) {
        var party =
                new NewParty(PartyRole.RESPONDENT, PartyKind.NATURAL_PERSON, "王平", ID, null, phone, account, List.of());

        assertThatThrownBy(() -> check(party)).hasMessageMatching("「(联系电话|银行账号)」应为 .* 位数字");
    }

    private static void refuses(ThrowingCallable check, String field, String sentence) {
        assertThatThrownBy(check)
                .asInstanceOf(type(InputRejected.class))
                .extracting(InputRejected::problems)
                .isEqualTo(List.of(new FieldProblem(field, sentence)));
    }

    private static NewParty applicant() {
        return new NewParty(PartyRole.APPLICANT, PartyKind.NATURAL_PERSON, "高山", ID, null, null, null, List.of());
    }

    private static NewParty person(String name, @Nullable String number, @Nullable String reason) {
        return new NewParty(
                PartyRole.RESPONDENT, PartyKind.NATURAL_PERSON, name, number, reason, null, null, List.of());
    }

    private static NewObligation owed(
            ObligationKind kind, @Nullable BigDecimal amount, @Nullable String premises, Integer... debtors) {
        return new NewObligation(kind, "履行", amount, premises, List.of(debtors));
    }

    private static void check(NewParty party) {
        check(new NewCase("返还原物纠纷", null, List.of(applicant(), party), null, List.of()));
    }

    private static void check(NewObligation obligation) {
        check(new NewCase("返还原物纠纷", null, List.of(applicant(), person("王平", ID, null)), null, List.of(obligation)));
    }

    private static void check(NewCase filed) {
        new NewCaseCheck(TODAY).check(filed);
    }
}
