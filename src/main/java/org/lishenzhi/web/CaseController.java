package org.lishenzhi.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CasePage;
import org.lishenzhi.casefile.CaseSearch;
import org.lishenzhi.casefile.FoundCase;
import org.lishenzhi.casefile.InputRejected;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases over HTTP: the search, and the whole file of one. */
@RestController
@RequestMapping("/api")
@Tag(name = "案件", description = "查找案件，查看案卷")
class CaseController {

    private static final int USUAL_PAGE = 20;
    private static final int LARGEST_PAGE = 100;
    private static final int LAST_PAGE = 1000;
    private static final int LONGEST_TEXT = 100;

    private final VisibleCases cases;
    private final CaseDesk desk;

    CaseController(VisibleCases cases, CaseDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @GetMapping("/cases")
    @Operation(
            summary = "查找案件",
            description = "按收件号、案号、旧案号、执行依据文号（全文、开头，或者 456、执456、2024执456 的简写）以及案由的开头查找，"
                    + "只列出本人可以查看的案件，最近收案在前；姓名不得写进网址，按姓名查找请用 POST /api/cases/search")
    Found search(
            @Parameter(description = "编号或者案由；不填则全部列出") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "页码，从 0 开始") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "每页件数，1 至 100") @RequestParam(defaultValue = "20") int size) {
        return find(q, false, page, size);
    }

    /**
     * What is looked for; a name stands in the body, since addresses are kept in logs.
     *
     * @param q a number, the beginning of a cause or of a name
     */
    record Sought(@Nullable String q, @Nullable Integer page, @Nullable Integer size) {}

    @PostMapping("/cases/search")
    @Operation(summary = "按编号或者姓名查找案件", description = "除编号和案由外，还按当事人、代理人的姓名或者名称（全文、开头，或者列表所示的「王某」）查找；答复中的姓名已作遮盖")
    Found searchByName(@RequestBody Sought sought) {
        return find(
                sought.q() == null ? "" : sought.q(),
                true,
                sought.page() == null ? 0 : sought.page(),
                sought.size() == null ? USUAL_PAGE : sought.size());
    }

    private Found find(String q, boolean names, int page, int size) {
        if (q.length() > LONGEST_TEXT) {
            throw new InputRejected("q", "「查找内容」不能超过 %d 个字".formatted(LONGEST_TEXT));
        }
        if (q.codePoints().anyMatch(Character::isISOControl)) {
            throw new InputRejected("q", "「查找内容」含有不能识别的字符，请重新填写");
        }
        if (page < 0 || page > LAST_PAGE) {
            throw new InputRejected("page", "「页码」应为 0 至 %d".formatted(LAST_PAGE));
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw new InputRejected("size", "「每页件数」应为 1 至 %d".formatted(LARGEST_PAGE));
        }
        CasePage found = cases.search(new CaseSearch.Wanted(q, names, page, size));
        return new Found(found.cases().stream().map(Line::of).toList(), page, size, found.more());
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

    /** @param more whether there are further pages */
    record Found(List<Line> cases, int page, int size, boolean more) {}

    record Line(
            String number,
            String receiptNumber,
            @Nullable String caseNumber,
            String cause,
            String state,
            List<String> applicants,
            List<String> respondents,
            @Nullable String officer,
            LocalDate openedOn) {

        static Line of(FoundCase found) {
            Case it = found.courtCase();
            return new Line(
                    it.number(),
                    it.receiptNumber(),
                    it.caseNumber(),
                    it.cause(),
                    it.state().label(),
                    found.applicants(),
                    found.respondents(),
                    found.officer(),
                    it.openedAt().toLocalDate());
        }
    }
}
