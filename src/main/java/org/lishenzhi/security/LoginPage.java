package org.lishenzhi.security;

import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page, and the way from the house's front step to where a person's work is. */
@Controller
class LoginPage {

    private static final Map<String, String> NOTICES = Map.of(
            "wrong", "账号或者口令不对，请重新输入",
            "stopped", "口令连续输错，请十五分钟后再试",
            "out", "您已退出",
            "again", "页面已过期，请重新登录");

    private final AfterLogin afterLogin;
    private final String court;

    LoginPage(AfterLogin afterLogin, @Value("${lishenzhi.court.name}") String court) {
        this.afterLogin = afterLogin;
        this.court = court;
    }

    @GetMapping("/login")
    String login(@RequestParam Map<String, String> query, Model model) {
        @Nullable String next = query.get("next");
        model.addAttribute("court", court);
        model.addAttribute("next", AfterLogin.isPage(next) ? next : null);
        NOTICES.keySet().stream()
                .filter(query::containsKey)
                .findFirst()
                .ifPresent(reason -> model.addAttribute("notice", NOTICES.get(reason)));
        return "login";
    }

    @GetMapping("/")
    String home(Principal person) {
        return "redirect:" + afterLogin.homeOf(person.getName());
    }
}
