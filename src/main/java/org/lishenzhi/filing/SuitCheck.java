package org.lishenzhi.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.casefile.FieldProblem;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.PlainText;
import org.lishenzhi.law.ImplausibleFigure;
import org.lishenzhi.law.Yuan;
import org.lishenzhi.law.fees.FilingFee;

/** The check of a suit's own facts; its cause and its parties are checked by the case file. */
final class SuitCheck {

    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);
    private static final int LONGEST_CLAIMS = 4000;

    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    SuitCheck(LocalDate today) {
        this.today = today;
    }

    /** @throws InputRejected with every problem found */
    void check(NewSuit suit) {
        if (suit.receivedOn().isAfter(today)) {
            complain("receivedOn", "「收件日期」不能晚于今天");
        } else if (suit.receivedOn().isBefore(FIRST_DAY)) {
            complain("receivedOn", "「收件日期」不能早于 1949 年");
        }
        claims(suit.claims());
        if (suit.kind() == FilingFee.Kind.JURISDICTION_OBJECTION) {
            complain("claimKind", "「案件类型」不能是管辖权异议");
        }
        amount(suit);
        if (!problems.isEmpty()) {
            throw new InputRejected(problems);
        }
    }

    private void claims(String claims) {
        if (claims.isBlank()) {
            complain("claims", "请填写「诉讼请求」");
        } else if (claims.length() > LONGEST_CLAIMS) {
            complain("claims", "「诉讼请求」不能超过 %d 个字".formatted(LONGEST_CLAIMS));
        } else if (!PlainText.isReadable(claims, true)) {
            complain("claims", "「诉讼请求」含有不能识别的字符");
        }
    }

    private void amount(NewSuit suit) {
        if (suit.amount() == null) {
            if (suit.kind() == FilingFee.Kind.PROPERTY) {
                complain("amount", "财产案件请填写「标的额」");
            }
            return;
        }
        try {
            Yuan.requirePlausible("amount", "标的额", suit.amount());
        } catch (ImplausibleFigure figure) {
            complain("amount", String.valueOf(figure.getMessage()));
        }
    }

    private void complain(String field, String sentence) {
        problems.add(new FieldProblem(field, sentence));
    }
}
