package org.lishenzhi.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.lishenzhi.casefile.TaskDrafts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 暂存: what a person has written into the form of a task, kept at the court instead of in the browser. */
@RestController
@Tag(name = "案件")
class DraftController {

    private final VisibleCases cases;
    private final TaskDrafts drafts;

    DraftController(VisibleCases cases, TaskDrafts drafts) {
        this.cases = cases;
        this.drafts = drafts;
    }

    @PutMapping("/api/tasks/{taskId}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "暂存任务表单", description = "只有填写人本人再次打开这项任务时看得到，提交后即删除")
    void keep(@PathVariable String taskId, @RequestBody Map<String, Object> answers) {
        cases.requireWork(cases.byTask(taskId));
        drafts.keep(taskId, cases.person().id(), answers);
    }
}
