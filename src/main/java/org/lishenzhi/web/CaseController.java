package org.lishenzhi.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CasePage;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.security.Accounts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases over HTTP: the search, and the whole file of one. */
@RestController
@RequestMapping("/api")
@Tag(name = "案件", description = "查找案件，查看案卷")
class CaseController {

    private static final int LARGEST_PAGE = 100;
    private static final int LAST_PAGE = 1000;
    private static final int LONGEST_TEXT = 100;

    private final VisibleCases cases;
    private final CaseDesk desk;
    private final Accounts accounts;

    CaseController(VisibleCases cases, CaseDesk desk, Accounts accounts) {
        this.cases = cases;
        this.desk = desk;
        this.accounts = accounts;
    }

    @GetMapping("/cases")
    @Operation(summary = "查找案件", description = "按收件号、案号或者案由的一部分查找，只列出本人可以查看的案件，最近收案在前")
    Found search(
            @Parameter(description = "收件号、案号或者案由的一部分；不填则全部列出") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "页码，从 0 开始") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "每页件数，1 至 100") @RequestParam(defaultValue = "20") int size) {
        if (q.length() > LONGEST_TEXT) {
            throw new InputRejected("q", "「查找内容」不能超过 %d 个字".formatted(LONGEST_TEXT));
        }
        if (page < 0 || page > LAST_PAGE) {
            throw new InputRejected("page", "「页码」应为 0 至 %d".formatted(LAST_PAGE));
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw new InputRejected("size", "「每页件数」应为 1 至 %d".formatted(LARGEST_PAGE));
        }
        CasePage found = cases.search(q, page, size);
        return new Found(found.cases().stream().map(this::line).toList(), page, size, found.more());
    }

    @GetMapping("/cases/{caseNumber}")
    @Operation(summary = "查看案卷", description = "收件号、案号均可；姓名与证件号码已作遮盖")
    CaseView file(@Parameter(description = "案件的任一编号") @PathVariable String caseNumber) {
        return desk.open(cases.byNumber(caseNumber));
    }

    @GetMapping("/tasks/{taskId}/case")
    @Operation(summary = "查看任务所属案件的案卷")
    CaseView fileOfTask(@Parameter(description = "待办任务的编号") @PathVariable String taskId) {
        return desk.open(cases.byTask(taskId));
    }

    private Line line(Case found) {
        return new Line(
                found.number(),
                found.receiptNumber(),
                found.caseNumber(),
                found.cause(),
                found.officerId() == null ? null : accounts.nameOf(found.officerId()),
                found.openedAt().toLocalDate());
    }

    /** @param more whether there are further pages */
    record Found(List<Line> cases, int page, int size, boolean more) {}

    record Line(
            String number,
            String receiptNumber,
            @Nullable String caseNumber,
            String cause,
            @Nullable String officer,
            LocalDate openedOn) {}
}
