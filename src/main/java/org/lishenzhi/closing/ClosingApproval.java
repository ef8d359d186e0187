package org.lishenzhi.closing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director's approval of a closing (结案审批): given, returned with a reason, or refused. */
@Service
@Transactional
public class ClosingApproval {

    private static final String REASON = "opinion";

    private final Closings closings;
    private final ClosingDocuments documents;
    private final ClosingDiary diary;

    ClosingApproval(Closings closings, ClosingDocuments documents, ClosingDiary diary) {
        this.closings = closings;
        this.documents = documents;
        this.diary = diary;
    }

    /** @throws InputRejected if an obligation, cost or fee is open, or the approver wrote or proposed it himself */
    public void approve(String caseId, String by, String key) {
        requireOther(caseId, by);
        List<String> obstacles = closings.obstacles(caseId);
        if (!obstacles.isEmpty()) {
            throw new InputRejected(REASON, "尚不能结案：" + String.join("；", obstacles));
        }
        closings.note(caseId, null);
        diary.today(caseId, ClosingEvents.CONSIDERED, "已批准结案", null, by, key);
    }

    /** @throws InputRejected if no reason is given */
    public void giveBack(String caseId, @Nullable String reason, String by, String key) {
        consider(caseId, "结案已退回", reason, by, key);
    }

    /** @throws InputRejected if no reason is given, or nothing is left to perform and nobody proposed anything */
    public void refuse(String caseId, @Nullable String reason, String by, String key) {
        boolean nothingLeft = closings.openItems(caseId).obligations().isEmpty();
        if (!closings.current(caseId).proposed() && nothingLeft) {
            throw new InputRejected(REASON, "全部判项已履行的，不能不予结案，可以退回重新办理");
        }
        consider(caseId, "不同意结案", reason, by, key);
    }

    private void consider(String caseId, String title, @Nullable String reason, String by, String key) {
        requireOther(caseId, by);
        if (reason == null || reason.isBlank()) {
            throw new InputRejected(REASON, "退回或者不同意的，请填写「理由」");
        }
        closings.note(caseId, reason);
        diary.today(caseId, ClosingEvents.CONSIDERED, title, reason, by, key);
    }

    private void requireOther(String caseId, String by) {
        boolean drafted = documents
                .latest(caseId)
                .filter(draft -> draft.draftedBy().equals(by))
                .isPresent();
        if (drafted || closings.current(caseId).openedBy().equals(by)) {
            throw new InputRejected(REASON, "拟稿人、提请人不得自行审批结案");
        }
    }
}
