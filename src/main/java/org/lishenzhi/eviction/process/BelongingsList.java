package org.lishenzhi.eviction.process;

import java.util.List;
import java.util.Map;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.eviction.BelongingsItem;

/** The inventory as the rows of a form's list tell it, and as they show it. */
final class BelongingsList {

    private BelongingsList() {}

    static List<BelongingsItem> read(List<Answers> rows) {
        return rows.stream()
                .map(row ->
                        new BelongingsItem(row.text("item"), Integer.parseInt(row.text("quantity")), row.text("state")))
                .toList();
    }

    static List<Map<String, String>> shown(List<BelongingsItem> items) {
        return items.stream()
                .map(it -> Map.of("item", it.item(), "quantity", String.valueOf(it.quantity()), "state", it.state()))
                .toList();
    }
}
