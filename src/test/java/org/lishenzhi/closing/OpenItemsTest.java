package org.lishenzhi.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.CaseState;

/** A case does not close while an obligation, a cost or a fee is open. */
class OpenItemsTest {

    @ParameterizedTest(name = "open obligations allowed: {0}, {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "false |                     |                    |                     |",
                "false | 第1项判项尚未履行    |                    | 第1项判项尚未履行    | 第1项判项尚未履行",
                "false |                     | 执行申请费尚未了结   |                     | 执行申请费尚未了结",
                "false | 第1项判项尚未履行    | 保管费用尚未了结     | 第1项判项尚未履行    | 第1项判项尚未履行;保管费用尚未了结",
                "true  | 第1项判项尚未履行    |                    |                     |",
                "true  | 第1项判项尚未履行    | 执行申请费尚未了结   |                     | 执行申请费尚未了结",
                "true  |                     |                    |                     |"
            })
    void whatIsOpenForbidsWhatTheTableSays(
            boolean allowed, String obligations, String costs, String againstProposing, String againstClosing) {
        var open = new OpenItems(list(obligations), list(costs));

        assertThat(open.againstProposing(rule(allowed))).isEqualTo(list(againstProposing));
        assertThat(open.againstClosing(rule(allowed))).isEqualTo(list(againstClosing));
    }

    private static List<String> list(String told) {
        return told == null ? List.of() : Arrays.asList(told.split(";"));
    }

    private static ClosingRule rule(boolean openAllowed) {
        return new ClosingRule(
                openAllowed ? ClosingKind.TERMINATED : ClosingKind.FULFILLED,
                "ANY",
                "任何事由",
                "文书",
                ClosingAuthority.PANEL,
                ClosingSigner.PRESIDING,
                true,
                "",
                openAllowed,
                true,
                ClosingCondition.NONE,
                CaseState.ENFORCED,
                "民事诉讼法第二百六十八条",
                "");
    }
}
