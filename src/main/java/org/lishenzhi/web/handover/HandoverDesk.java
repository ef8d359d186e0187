package org.lishenzhi.web.handover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.lishenzhi.assignment.LeaveHandovers;
import org.lishenzhi.assignment.LeaveHandovers.Result;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 休假移交, as a page and over HTTP: who is away, what he has in hand, and handing it over or back in one go. */
@Controller
@Tag(name = "休假移交")
class HandoverDesk {

    private final LeaveLines lines;
    private final LeaveHandovers handovers;
    private final CurrentPerson people;
    private final CourtClock clock;

    HandoverDesk(LeaveLines lines, LeaveHandovers handovers, CurrentPerson people, CourtClock clock) {
        this.lines = lines;
        this.handovers = handovers;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/api/handovers")
    @ResponseBody
    @Operation(summary = "休假与待移交的任务", description = "执行局局长、院庭长、审判管理办公室看到全部，其他人只看到本人的")
    List<LeaveLine> leaves() {
        return lines.of(people.get());
    }

    @PostMapping("/api/handovers/{leaveId}/hand-over")
    @ResponseBody
    @Operation(summary = "批量移交", description = "把休假人手上的任务一次移交给代办人，每项任务留一行记载；代办人应当回避的案件不移交")
    Result handOver(@Parameter(description = "休假的编号") @PathVariable String leaveId) {
        return handovers.handOver(leaveId, people.get());
    }

    @PostMapping("/api/handovers/{leaveId}/give-back")
    @ResponseBody
    @Operation(summary = "交回", description = "把为这次休假移交、尚未办结的任务一次交回本人")
    Result giveBack(@Parameter(description = "休假的编号") @PathVariable String leaveId) {
        return handovers.giveBack(leaveId, people.get());
    }

    @GetMapping("/desk/handover")
    String page(Model model) {
        var person = people.get();
        model.addAttribute("person", person.name());
        model.addAttribute("today", clock.today());
        model.addAttribute("leaves", lines.of(person));
        return "handover";
    }

    @PostMapping("/desk/handover/{leaveId}/hand-over")
    String handOverFromPage(@PathVariable String leaveId, RedirectAttributes told) {
        Result result = handovers.handOver(leaveId, people.get());
        told.addFlashAttribute(
                "said",
                result.stayed() == 0
                        ? "已移交 %d 项任务".formatted(result.moved())
                        : "已移交 %d 项任务，%d 项没有可以代办的人，请更换承办人".formatted(result.moved(), result.stayed()));
        return "redirect:/desk/handover";
    }

    @PostMapping("/desk/handover/{leaveId}/give-back")
    String giveBackFromPage(@PathVariable String leaveId, RedirectAttributes told) {
        told.addFlashAttribute(
                "said",
                "已交回 %d 项任务".formatted(handovers.giveBack(leaveId, people.get()).moved()));
        return "redirect:/desk/handover";
    }
}
