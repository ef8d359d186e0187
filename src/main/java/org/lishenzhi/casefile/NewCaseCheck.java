package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.NewCase.NewParty;

/** The check of a case before it is opened; everything that is wrong is told at once. */
final class NewCaseCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final BigDecimal HIGHEST_AMOUNT = new BigDecimal("999999999999.99");
    private static final LocalDate FIRST_TITLE = LocalDate.of(1949, 10, 1);

    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    NewCaseCheck(LocalDate today) {
        this.today = today;
    }

    /** @throws InputRejected with every problem found */
    void check(NewCase newCase) {
        text("cause", "案由", newCase.cause(), LONGEST_NAME);
        requireRole(newCase, PartyRole.APPLICANT);
        requireRole(newCase, PartyRole.RESPONDENT);
        for (int i = 0; i < newCase.parties().size(); i++) {
            party("parties[%d].".formatted(i), newCase.parties().get(i));
        }
        if (newCase.title() != null) {
            title(newCase.title());
        }
        for (int i = 0; i < newCase.obligations().size(); i++) {
            obligation("obligations[%d].".formatted(i), newCase.obligations().get(i), newCase.parties());
        }
        if (!problems.isEmpty()) {
            throw new InputRejected(problems);
        }
    }

    /** @throws InputRejected with every problem of a party that joins */
    static void of(NewParty party, LocalDate today) {
        var check = new NewCaseCheck(today);
        check.party("", party);
        if (!check.problems.isEmpty()) {
            throw new InputRejected(check.problems);
        }
    }

    private void requireRole(NewCase newCase, PartyRole role) {
        if (newCase.parties().stream().noneMatch(party -> party.role() == role)) {
            complain("parties", "请填写「%s」".formatted(role.label(newCase.state())));
        }
    }

    private void party(String at, NewParty party) {
        text(at + "name", "姓名或者名称", party.name(), LONGEST_NAME);
        String number = party.idNumber();
        if (number == null) {
            if (isBlank(party.unverifiable())) {
                complain(at + "idNumber", "请填写「证件号码」，或者写明证件无法核实的原因");
            }
        } else if (party.kind() == PartyKind.NATURAL_PERSON && !IdentityNumbers.isCitizen(number, today)) {
            complain(at + "idNumber", "「证件号码」不是有效的公民身份号码，请核对校验位与出生日期");
        } else if (party.kind() != PartyKind.NATURAL_PERSON && !IdentityNumbers.isOrganisation(number)) {
            complain(at + "idNumber", "「证件号码」不是有效的统一社会信用代码，请核对校验位");
        }
        optional(at + "unverifiable", "证件无法核实的原因", party.unverifiable(), LONGEST_NAME);
        if (party.phone() != null && !party.phone().matches("\\+?[0-9-]{7,20}")) {
            complain(at + "phone", "「联系电话」应为 7 至 20 位数字");
        }
        if (party.bankAccount() != null && !party.bankAccount().matches("\\d{8,30}")) {
            complain(at + "bankAccount", "「银行账号」应为 8 至 30 位数字");
        }
        for (int i = 0; i < party.agents().size(); i++) {
            text(
                    at + "agents[%d].name".formatted(i),
                    "代理人姓名",
                    party.agents().get(i).name(),
                    LONGEST_NAME);
        }
    }

    private void title(Title title) {
        text("title.kind", "执行依据种类", title.kind(), LONGEST_NAME);
        text("title.documentNumber", "执行依据文号", title.documentNumber(), LONGEST_NAME);
        text("title.issuedBy", "作出机关", title.issuedBy(), LONGEST_NAME);
        if (title.effectiveOn().isAfter(today) || title.effectiveOn().isBefore(FIRST_TITLE)) {
            complain("title.effectiveOn", "「生效日期」不能晚于今天，也不能早于 1949 年");
        }
    }

    private void obligation(String at, NewObligation obligation, List<NewParty> parties) {
        text(at + "content", "判项内容", obligation.content(), LONGEST_TEXT);
        if (obligation.kind() == ObligationKind.HOUSE && isBlank(obligation.premises())) {
            complain(at + "premises", "交付房屋的判项应填写「房屋坐落」");
        }
        optional(at + "premises", "房屋坐落", obligation.premises(), LONGEST_NAME);
        if (obligation.kind() == ObligationKind.MONEY || obligation.amount() != null) {
            amount(at + "amount", obligation.amount());
        }
        if (obligation.performBy() != null && obligation.performBy().isBefore(FIRST_TITLE)) {
            complain(at + "performBy", "「履行期最后一日」不能早于 1949 年");
        }
        debtors(at + "debtors", obligation.debtors(), parties);
        obligation
                .liability()
                .problem(
                        obligation.kind(),
                        obligation.amount(),
                        obligation.debtors().size())
                .ifPresent(problem -> complain(at + "liability", problem));
    }

    private void debtors(String field, List<Integer> debtors, List<NewParty> parties) {
        boolean known = debtors.stream().allMatch(i -> i >= 0 && i < parties.size());
        if (debtors.isEmpty() || !known) {
            complain(field, "请为判项指明「义务人」");
        } else if (debtors.stream().anyMatch(i -> parties.get(i).role() == PartyRole.APPLICANT)) {
            complain(field, "「义务人」不能是申请执行人");
        } else if (debtors.stream().distinct().count() < debtors.size()) {
            complain(field, "「义务人」不能重复");
        }
    }

    private void amount(String field, @Nullable BigDecimal amount) {
        if (amount == null) {
            complain(field, "给付金钱的判项应填写「金额」");
        } else if (amount.signum() <= 0) {
            complain(field, "「金额」应大于零");
        } else if (amount.stripTrailingZeros().scale() > 2) {
            complain(field, "「金额」最多两位小数（元）");
        } else if (amount.compareTo(HIGHEST_AMOUNT) > 0) {
            complain(field, "「金额」不能超过 %s 元".formatted(HIGHEST_AMOUNT.toPlainString()));
        }
    }

    private void text(String field, String label, @Nullable String text, int longest) {
        if (isBlank(text)) {
            complain(field, "请填写「%s」".formatted(label));
        } else {
            optional(field, label, text, longest);
        }
    }

    private void optional(String field, String label, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            complain(field, "「%s」不能超过 %d 个字".formatted(label, longest));
        } else if (text != null && !PlainText.isReadable(text, longest == LONGEST_TEXT)) {
            complain(field, "「%s」含有不能识别的字符".formatted(label));
        }
    }

    private void complain(String field, String message) {
        problems.add(new FieldProblem(field, message));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
