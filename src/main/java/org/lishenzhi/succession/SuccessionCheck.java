package org.lishenzhi.succession;

import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.PartyRoll;
import org.springframework.stereotype.Component;

/** The check of an application against the case: whose place it is, and who can take it (变更追加规定第二条至第二十七条). */
@Component
class SuccessionCheck {

    private final CaseFile cases;
    private final PartyRoll roll;

    SuccessionCheck(CaseFile cases, PartyRoll roll) {
        this.cases = cases;
        this.roll = roll;
    }

    /** @throws InputRejected with the first thing that does not fit */
    void check(NewSuccession told, SuccessionRule rule, List<Succession> earlier) {
        CaseState state = cases.get(told.caseId()).state();
        if (!state.allowsForce()) {
            throw new InputRejected("caseNumber", "本案%s，执行中的案件才能申请变更、追加当事人".formatted(state.label()));
        }
        predecessor(told, rule, earlier);
        successor(told, rule, earlier);
        boolean money =
                cases.obligations(told.caseId()).stream().map(Obligation::kind).anyMatch(ObligationKind.MONEY::equals);
        if (rule.side() == PartyRole.RESPONDENT && rule.change() == SuccessionChange.JOINS && !money) {
            throw new InputRejected(
                    "kind", "本案没有给付金钱的判项，不能按「%s」追加被执行人".formatted(told.kind().label()));
        }
    }

    private void predecessor(NewSuccession told, SuccessionRule rule, List<Succession> earlier) {
        Party party = roll.everyone(told.caseId()).stream()
                .filter(one -> one.id().equals(told.predecessorId()))
                .findFirst()
                .orElseThrow(() -> new InputRejected("predecessor", "「原当事人」不属于本案"));
        if (party.role() != rule.side()) {
            throw new InputRejected(
                    "predecessor", "「原当事人」应为本案的%s".formatted(rule.side().label(CaseState.ENFORCING)));
        }
        if (!rule.fits(party)) {
            throw new InputRejected(
                    "predecessor", "「%s」与「原当事人」的主体类别不符".formatted(told.kind().label()));
        }
        boolean followed = rule.change() != SuccessionChange.JOINS
                && earlier.stream()
                        .anyMatch(one -> one.predecessorId().equals(party.id()) && one.kind() == told.kind());
        if (party.leftOn() != null && !followed) {
            throw new InputRejected("predecessor", "「原当事人」已不是本案当事人");
        }
    }

    private void successor(NewSuccession told, SuccessionRule rule, List<Succession> earlier) {
        String known = told.known();
        if ((known == null) == (told.stranger() == null)) {
            throw new InputRejected("name", "请填写「姓名或者名称」，或者在本案当事人中选择「承受人」，二者填一项");
        }
        if (known == null) {
            return;
        }
        Party party = cases.parties(told.caseId()).stream()
                .filter(one -> one.id().equals(known))
                .findFirst()
                .orElseThrow(() -> new InputRejected("successor", "「承受人」不是本案当事人"));
        if (known.equals(told.predecessorId())) {
            throw new InputRejected("successor", "「承受人」不能是「原当事人」本人");
        }
        if (party.role() != rule.side() && party.role() != PartyRole.THIRD_PARTY) {
            throw new InputRejected("successor", "「承受人」是本案对方当事人，权利义务归于一人，应当申请结案");
        }
        boolean pending = earlier.stream()
                .anyMatch(one -> !one.isClosed()
                        && one.predecessorId().equals(told.predecessorId())
                        && one.successorId().equals(known));
        if (pending) {
            throw new InputRejected("successor", "同一变更追加申请正在审查中，请勿重复登记");
        }
    }
}
