package org.lishenzhi.enforcement.process;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.engine.forms.Answers;

/** The obligations of a title as the rows of the counter's list tell them. */
final class DutyRows {

    private DutyRows() {}

    /**
     * @param creditors how many parties stand before the debtors
     * @throws InputRejected if a row names its debtors by no debtor's ordinal
     */
    static List<NewObligation> read(List<Answers> rows, int creditors, int debtors) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> read(rows.get(at), at + 1, creditors, debtors))
                .toList();
    }

    private static NewObligation read(Answers row, int ordinal, int creditors, int debtors) {
        return new NewObligation(
                row.choice("kind", ObligationKind.class),
                row.text("content"),
                row.find("amount").map(BigDecimal::new).orElse(null),
                row.find("premises").orElse(null),
                Arrays.stream(row.text("owedBy").strip().split("[,，、;；\\s]+"))
                        .map(word -> creditors + position(word, ordinal, debtors))
                        .distinct()
                        .toList(),
                row.findDate("performBy").orElse(null));
    }

    private static int position(String word, int ordinal, int debtors) {
        return IntStream.range(0, debtors)
                .filter(at -> word.equals(Integer.toString(at + 1)))
                .findFirst()
                .orElseThrow(
                        () -> new InputRejected("obligations", "「判项」第 %d 行「义务人」请填写被执行人的序号，如 1,2".formatted(ordinal)));
    }
}
