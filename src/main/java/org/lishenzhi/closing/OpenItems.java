package org.lishenzhi.closing;

import java.util.List;
import java.util.stream.Stream;

/**
 * What of a case is still open, one sentence each: it does not close while an obligation, a cost or a fee is.
 *
 * @param obligations those of the title that are not performed
 * @param costs those of enforcement that are not settled
 */
public record OpenItems(List<String> obligations, List<String> costs) {

    public OpenItems {
        obligations = List.copyOf(obligations);
        costs = List.copyOf(costs);
    }

    /** What forbids beginning to close: a case is fulfilled only without open obligations; costs are settled on the way. */
    List<String> againstProposing(ClosingRule rule) {
        return rule.openAllowed() ? List.of() : obligations;
    }

    /** What forbids deciding to close, and closing: the same, and every cost that is open. */
    List<String> againstClosing(ClosingRule rule) {
        return Stream.concat(againstProposing(rule).stream(), costs.stream()).toList();
    }
}
