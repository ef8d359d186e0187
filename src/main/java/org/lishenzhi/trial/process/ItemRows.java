package org.lishenzhi.trial.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.trial.Interest;
import org.lishenzhi.trial.JudgmentItem;
import org.lishenzhi.trial.Roll;
import org.springframework.stereotype.Component;

/** The obligations as the rows of a form's list tell them, and as they show them. */
@Component
final class ItemRows {

    private final Roll roll;

    ItemRows(Roll roll) {
        this.roll = roll;
    }

    /** @throws InputRejected if a row names its debtors by no party's ordinal, or its time in two ways */
    List<JudgmentItem> read(String caseId, List<Answers> rows) {
        List<JudgmentItem> items = new ArrayList<>();
        for (Answers row : rows) {
            items.add(read(caseId, row, items.size() + 1));
        }
        return items;
    }

    private JudgmentItem read(String caseId, Answers row, int ordinal) {
        if (row.find("performDays").isPresent() && row.find("performBy").isPresent()) {
            throw new InputRejected("items", "「判项」第 %d 行：「履行天数」和「履行日期」只填一项".formatted(ordinal));
        }
        return new JudgmentItem(
                row.choice("kind", ObligationKind.class),
                row.text("content"),
                row.find("amount").map(BigDecimal::new).orElse(null),
                interest(row),
                row.find("subject").orElse(null),
                row.find("performDays").map(Integer::valueOf).orElse(null),
                row.findDate("performBy").orElse(null),
                row.find("manner").orElse(null),
                String.join(",", roll.ids(caseId, row.text("debtors"), "items", "判项第 %d 行义务人".formatted(ordinal))));
    }

    private static @Nullable Interest interest(Answers row) {
        var interest = new Interest(
                row.find("interestBase").orElse(null),
                row.find("interestRate").orElse(null),
                row.findDate("interestFrom").orElse(null),
                row.find("interestTo").orElse(null));
        return interest.isClaimed() ? interest : null;
    }

    List<Map<String, String>> shown(String caseId, List<JudgmentItem> items) {
        return items.stream().map(item -> shown(caseId, item)).toList();
    }

    private Map<String, String> shown(String caseId, JudgmentItem item) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("kind", item.kind().name());
        row.put("content", item.content());
        put(row, "amount", item.amount());
        Interest interest = item.interest();
        if (interest != null) {
            put(row, "interestBase", interest.base());
            put(row, "interestRate", interest.rate());
            put(row, "interestFrom", interest.since());
            put(row, "interestTo", interest.until());
        }
        put(row, "subject", item.subject());
        put(row, "performDays", item.performDays());
        put(row, "performBy", item.performBy());
        put(row, "manner", item.manner());
        row.put("debtors", roll.ordinals(caseId, item.debtorIds()));
        return row;
    }

    private static void put(Map<String, String> row, String column, @Nullable Object told) {
        if (told != null) {
            row.put(column, told.toString());
        }
    }
}
