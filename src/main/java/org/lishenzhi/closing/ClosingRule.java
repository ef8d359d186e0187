package org.lishenzhi.closing;

import org.lishenzhi.casefile.CaseState;

/**
 * A row of the table of closings: a manner and reason of closing, and what it asks for.
 *
 * @param reason the reason's code, unique in the table
 * @param document what the court calls its document, e.g. 终结执行裁定书
 * @param served whether the document goes to the parties
 * @param remedyRule the period of the remedy that begins with service, as a rule of the table of periods; empty if none
 * @param openAllowed whether obligations may be left open; they are listed in the document then
 * @param feeDue whether the fee of enforcement is taken of what was performed
 * @param state where the case stands afterwards
 * @param remark what is not certain about it; empty if all is
 */
public record ClosingRule(
        ClosingKind kind,
        String reason,
        String label,
        String document,
        ClosingAuthority decidedBy,
        ClosingSigner signedBy,
        boolean served,
        String remedyRule,
        boolean openAllowed,
        boolean feeDue,
        ClosingCondition condition,
        CaseState state,
        String article,
        String remark) {

    /** As people read it: 终结执行：申请执行人撤销申请. */
    public String told() {
        return kind.label() + "：" + label;
    }
}
