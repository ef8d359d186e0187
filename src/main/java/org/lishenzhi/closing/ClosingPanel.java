package org.lishenzhi.closing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The panel of a closing (合议庭): three named members, the presiding one first, who decide by majority.
 *
 * @param ordinal 1 for the first that the closing had
 */
public record ClosingPanel(
        @Id String id, String closingId, int ordinal, LocalDate convenedOn, List<ClosingPanelSeat> seats) {

    static final int SIZE = 3;

    public String presiding() {
        return seats.get(0).accountId();
    }

    /** The member whose turn it is: the presiding one speaks last. */
    public Optional<String> next() {
        return Stream.concat(seats.stream().skip(1), seats.stream().limit(1))
                .filter(ClosingPanelSeat::isSilent)
                .map(ClosingPanelSeat::accountId)
                .findFirst();
    }

    /** What the majority thinks; without one the closing goes back to be considered again. */
    Opinion majority() {
        return Arrays.stream(Opinion.values())
                .filter(opinion ->
                        seats.stream().filter(seat -> seat.opinion() == opinion).count() > SIZE / 2)
                .findFirst()
                .orElse(Opinion.RETURN);
    }

    ClosingPanel heard(String member, Opinion opinion, @Nullable String reason) {
        return new ClosingPanel(
                id,
                closingId,
                ordinal,
                convenedOn,
                seats.stream()
                        .map(seat ->
                                seat.accountId().equals(member) ? new ClosingPanelSeat(member, opinion, reason) : seat)
                        .toList());
    }
}
