package org.lishenzhi.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.casefile.NotFound;
import org.lishenzhi.security.CurrentPerson;
import org.lishenzhi.security.Person;
import org.lishenzhi.security.Role;
import org.lishenzhi.sentinel.Finding;
import org.lishenzhi.sentinel.FindingState;
import org.lishenzhi.sentinel.KnownFinding;
import org.lishenzhi.sentinel.Sentinel;
import org.lishenzhi.sentinel.Told;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 卡案哨兵 over HTTP: a look on somebody's word, and what is open. */
@RestController
@RequestMapping("/api/sentinel")
@Tag(name = "卡案哨兵", description = "停住不动的案件；每日清晨自动巡查，也可随时巡查")
class SentinelController {

    private final Sentinel sentinel;
    private final CaseFile cases;
    private final VisibleCases visible;
    private final CurrentPerson people;

    SentinelController(Sentinel sentinel, CaseFile cases, VisibleCases visible, CurrentPerson people) {
        this.sentinel = sentinel;
        this.cases = cases;
        this.visible = visible;
        this.people = people;
    }

    /** What a look came to. */
    record Report(List<Line> told, int gone, int stillOpen, List<String> unfinished) {}

    record Line(
            @Nullable String id,
            @Nullable String caseNumber,
            String kind,
            String what,
            String advice,
            @Nullable LocalDate foundOn) {}

    /** What was done about a finding that has no case. */
    record Settlement(@Nullable String outcome, @Nullable String note) {}

    @PostMapping("/run")
    @Operation(summary = "立即巡查", description = "全院，或者 caseNumber 一案；新发现的交院庭长办理，已消除的自行了结")
    Report run(@RequestParam(required = false) @Nullable String caseNumber) {
        overseer();
        Told told = caseNumber == null
                ? sentinel.run()
                : sentinel.run(visible.byNumber(caseNumber).id());
        return new Report(
                told.told().stream().map(finding -> line(null, finding, null)).toList(),
                told.gone(),
                told.stillOpen(),
                told.unfinished().stream().map(kind -> kind.label()).toList());
    }

    @GetMapping("/findings")
    @Operation(summary = "待处理的发现", description = "不属于任何案件的（如定时作业），由系统管理员在此了结")
    List<Line> findings() {
        overseer();
        return sentinel.open().stream()
                .map(known -> line(known.id(), known.finding(), known.foundAt().toLocalDate()))
                .toList();
    }

    @PostMapping("/findings/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "了结不属于案件的发现", description = "outcome：HANDLED 已处理，NO_PROBLEM 不是问题；note 写明情况或者理由")
    void settle(@PathVariable String id, @RequestBody Settlement told) {
        Person by = overseer();
        KnownFinding known = sentinel.find(id).orElseThrow(() -> new NotFound("没有这项发现"));
        if (known.finding().caseId() != null) {
            throw new Conflict("这项发现属于案件，请院庭长在任务「处理卡案」中办理");
        }
        FindingState outcome = Arrays.stream(FindingState.values())
                .filter(state -> state.name().equals(told.outcome()))
                .findFirst()
                .orElseThrow(() -> new InputRejected("outcome", "「处理结果」应为 HANDLED（已处理）或者 NO_PROBLEM（不是问题）"));
        sentinel.settle(id, outcome, told.note() == null ? "" : told.note(), by.id());
    }

    private Person overseer() {
        Person person = people.get();
        if (!person.is(Role.MANAGER) && !person.is(Role.SYSTEM_ADMIN)) {
            throw new NotAllowed("卡案巡查由院庭长或者系统管理员进行");
        }
        return person;
    }

    private Line line(@Nullable String id, Finding finding, @Nullable LocalDate foundOn) {
        return new Line(
                id,
                finding.caseId() == null ? null : cases.get(finding.caseId()).number(),
                finding.kind().label(),
                finding.what(),
                finding.kind().advice(),
                foundOn);
    }
}
