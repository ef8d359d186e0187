package org.lishenzhi.filing;

import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Party;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notice of risks at filing (诉讼风险、执行不能风险): told to every plaintiff, with a receipt (立审执协调运行意见第一条). */
@Service
@Transactional
public class RiskNotices {

    private final Plaintiffs plaintiffs;
    private final FilingTimeline timeline;

    RiskNotices(Plaintiffs plaintiffs, FilingTimeline timeline) {
        this.plaintiffs = plaintiffs;
        this.timeline = timeline;
    }

    /** @throws InputRejected if the receipt would be older than the suit */
    public void receipt(String caseId, String personId, LocalDate on, String manner, String by, String key) {
        timeline.requireNotBefore(caseId, FilingEvents.RECEIVED, on, "receiptOn", "「签收日期」不能早于收到起诉状之日%s");
        timeline.record(caseId, personId, FilingEvents.RISK_NOTIFIED, "已告知诉讼风险与执行不能风险", on, manner, by, key);
    }

    /** The plaintiffs of whom the court has no receipt. */
    @Transactional(readOnly = true)
    public List<Party> outstanding(String caseId) {
        return plaintiffs.parties(caseId).stream()
                .filter(party -> timeline.latestOf(caseId, FilingEvents.RISK_NOTIFIED, party.id())
                        .isEmpty())
                .toList();
    }

    /** @throws InputRejected while a plaintiff has not been told the risks */
    void requireAll(String caseId, String field) {
        if (!outstanding(caseId).isEmpty()) {
            throw new InputRejected(field, "尚未对全部原告完成立案阶段风险告知，不能受理");
        }
    }
}
