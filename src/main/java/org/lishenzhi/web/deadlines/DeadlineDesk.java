package org.lishenzhi.web.deadlines;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.Warnings;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.CurrentPerson;
import org.lishenzhi.security.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** 我的期限: what a person must not miss, as a page and over HTTP. */
@Controller
@Tag(name = "期限")
class DeadlineDesk {

    private final Deadlines deadlines;
    private final Warnings warnings;
    private final CurrentPerson people;
    private final CourtClock clock;

    DeadlineDesk(Deadlines deadlines, Warnings warnings, CurrentPerson people, CourtClock clock) {
        this.deadlines = deadlines;
        this.warnings = warnings;
        this.people = people;
        this.clock = clock;
    }

    /** A table of the page, and what is said when it is empty. */
    record Part(String title, String none, List<Digest.Line> lines) {}

    @GetMapping("/api/me/deadlines")
    @ResponseBody
    @Operation(summary = "我的期限", description = "当日提醒汇总与所承办案件正在计算的期限")
    Digest mine() {
        return digest(people.get());
    }

    @GetMapping("/deadlines")
    String page(Model model) {
        Person person = people.get();
        model.addAttribute("person", person.name());
        Digest digest = digest(person);
        model.addAttribute("today", digest.today());
        model.addAttribute(
                "parts",
                List.of(
                        new Part("今日提醒", "今日没有需要提醒的期限。", digest.warned()),
                        new Part("正在计算的期限", "您承办的案件没有正在计算的期限。", digest.running())));
        return "deadlines";
    }

    private Digest digest(Person person) {
        LocalDate today = clock.today();
        return Digest.of(today, warnings.digest(person.id(), today), deadlines.inChargeOf(person.id()));
    }
}
