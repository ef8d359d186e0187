package org.lishenzhi.web.accounts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.security.AccountRegister;
import org.lishenzhi.security.CurrentPerson;
import org.lishenzhi.security.OwnPassword;
import org.lishenzhi.security.Person;
import org.lishenzhi.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The pages 账号管理 and 修改口令, and which pages of the court a person finds in his navigation. */
@Controller
@Tag(name = "本人")
class AccountPages {

    private final AccountRegister register;
    private final OwnPassword password;
    private final CurrentPerson people;

    AccountPages(AccountRegister register, OwnPassword password, CurrentPerson people) {
        this.register = register;
        this.password = password;
        this.people = people;
    }

    /** A way to a page. */
    record Link(String href, String text) {}

    /** A role that can be given. */
    record Choice(String id, String label) {}

    record Change(@Nullable String old, @Nullable String password) {}

    /** The administrator of security works here, the administrator of audit reads. */
    @GetMapping("/accounts")
    String accounts(Model model) {
        Person person = people.get();
        boolean administers = person.is(Role.SECURITY_ADMIN);
        if (!administers && !person.is(Role.AUDIT_ADMIN)) {
            throw new AccessDeniedException("账号由安全管理员管理");
        }
        model.addAttribute("person", person.name());
        model.addAttribute("administers", administers);
        model.addAttribute(
                "roles",
                register.groups().stream()
                        .map(id -> new Choice(id, Role.find(id).map(Role::label).orElse(id)))
                        .toList());
        return "accounts";
    }

    @GetMapping("/password")
    String password(Model model) {
        model.addAttribute("person", people.get().name());
        return "password";
    }

    @GetMapping("/api/me/pages")
    @ResponseBody
    @Operation(summary = "本人可以打开的页面")
    List<Link> pages() {
        Person person = people.get();
        List<Link> pages = new ArrayList<>();
        if (person.is(Role.SECURITY_ADMIN)) {
            pages.add(new Link("/accounts", "账号管理"));
        }
        if (person.is(Role.AUDIT_ADMIN)) {
            pages.add(new Link("/accounts", "账号留痕"));
        }
        pages.add(new Link("/password", "修改口令"));
        return pages;
    }

    @PostMapping("/api/me/password")
    @ResponseBody
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "修改本人口令", description = "改后须重新登录")
    void change(@RequestBody Change change, HttpServletRequest request) {
        password.change(
                people.get().id(),
                Told.required("old", "现在的口令", change.old()),
                Told.required("password", "新口令", change.password()),
                request.getRemoteAddr());
    }
}
