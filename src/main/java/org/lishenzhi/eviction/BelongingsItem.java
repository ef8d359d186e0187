package org.lishenzhi.eviction;

/** One line of the inventory: what it is, how many, and in what state. */
public record BelongingsItem(String item, int quantity, String state) {

    String told() {
        return "%s × %d（%s）".formatted(item, quantity, state);
    }
}
