package org.lishenzhi.eviction.process;

import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.eviction.Notices;
import org.lishenzhi.eviction.process.EvictionProcess.NoticeDecision;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.Signature;
import org.lishenzhi.security.SigningAuthority;
import org.springframework.stereotype.Component;

/** 签发腾房公告: signed by the president or his delegate in writing (民事诉讼法第二百六十一条), or returned with a reason. */
@Component
final class SignEvictionNoticeReceiver implements Receiver {

    private static final String PRESIDENT = "court-president";

    private final Notices notices;
    private final SigningAuthority authority;
    private final CourtClock clock;

    SignEvictionNoticeReceiver(Notices notices, SigningAuthority authority, CourtClock clock) {
        this.notices = notices;
        this.authority = authority;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "sign-eviction-notice";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("noticeDecision", NoticeDecision.class) == NoticeDecision.SIGN) {
            notices.sign(step.obligation(), by, rightOf(authority.signFor(by, PRESIDENT)), clock.today());
        } else if (answers.find("returnReason").isEmpty()) {
            throw new InputRejected("returnReason", "退回修改的，请填写「退回理由」");
        }
    }

    private static String rightOf(Signature signature) {
        return signature.delegation() == null
                ? "院长签发"
                : "受院长书面授权代签（%s）".formatted(signature.delegation().documentNumber());
    }
}
