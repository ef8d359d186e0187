package org.lishenzhi.eviction.process;

import org.lishenzhi.casefile.Dossier;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.eviction.Notices;
import org.springframework.stereotype.Component;

/** 张贴腾房公告: posted at the premises, with photographs in the case file. */
@Component
final class PostEvictionNoticeReceiver implements Receiver {

    private final Notices notices;
    private final Dossier dossier;

    PostEvictionNoticeReceiver(Notices notices, Dossier dossier) {
        this.notices = notices;
        this.dossier = dossier;
    }

    @Override
    public String form() {
        return "post-eviction-notice";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        boolean photographed = dossier.of(step.caseId(), step.taskId()).stream()
                .anyMatch(item -> item.mediaType().startsWith("image/"));
        if (!photographed) {
            throw new InputRejected("postedOn", "请先在「案件」页上传张贴公告的照片");
        }
        notices.post(step.obligation(), answers.date("postedOn"), answers.text("postedAt"), by, step.taskId());
    }
}
