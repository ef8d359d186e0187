package org.lishenzhi.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.deadlines.DeadlineRules;
import org.lishenzhi.documents.Remedies;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of closings as designers edit it: each row must be one that the court can carry out. */
@CourtTest
class ClosingTableTest {

    @Autowired
    private ClosingRules rules;

    @Autowired
    private DeadlineRules periods;

    @Autowired
    private Remedies remedies;

    @Test
    void everyRowCanBeCarriedOut() {
        assertThat(rules.all()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.openAllowed()).isEqualTo(rule.kind() != ClosingKind.FULFILLED);
            assertThat(rule.signedBy() == ClosingSigner.PRESIDING)
                    .isEqualTo(rule.decidedBy() == ClosingAuthority.PANEL);
            if (rule.served()) {
                assertThat(remedies.told(rule.document())).isNotBlank();
            }
            if (!rule.remedyRule().isEmpty()) {
                assertThat(periods.startingEvents(rule.remedyRule())).contains(ClosingEvents.DOCUMENT_SERVED);
            }
        });
        assertThat(rules.all()).extracting(ClosingRule::reason).doesNotHaveDuplicates();
    }

    /** 60 days are for the end of enforcement only (终结执行异议期限批复); the end of this round is not offered here. */
    @Test
    void sixtyDaysAreForTerminationOnly() {
        assertThat(rules.all()).allSatisfy(rule -> assertThat(rule.remedyRule().equals("closing-objection"))
                .isEqualTo(rule.kind() == ClosingKind.TERMINATED));
    }

    @Test
    void everyKindLeadsToItsOwnStateAndOnlyRulingsNeedAPanel() {
        Set<CaseState> states = rules.all().stream().map(ClosingRule::state).collect(Collectors.toSet());

        assertThat(states).hasSameSizeAs(ClosingKind.values());
        assertThat(states).noneMatch(CaseState::allowsForce);
        assertThat(rules.all()).allSatisfy(rule -> assertThat(rule.decidedBy() == ClosingAuthority.PANEL)
                .isEqualTo(rule.document().endsWith("裁定书")));
        assertThat(rules.all()).extracting(ClosingRule::kind).containsAll(Arrays.asList(ClosingKind.values()));
    }
}
