package org.lishenzhi.web.accounts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.security.AccountActs;
import org.lishenzhi.security.CurrentPerson;
import org.lishenzhi.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trace of what was done to accounts, for the audit administrator alone. */
@RestController
@Tag(name = "账号留痕")
class AccountActsApi {

    private static final int PAGE = 100;
    private static final int LAST_PAGE = 100_000;

    private final AccountActs acts;
    private final CurrentPerson people;

    AccountActsApi(AccountActs acts, CurrentPerson people) {
        this.acts = acts;
        this.people = people;
    }

    record Line(
            LocalDateTime at,
            String by,
            String act,
            String accountId,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {}

    @GetMapping("/api/account-acts")
    @Operation(summary = "账号留痕", description = "何人何时对何账号做了什么，最新的在前，每页一百条；不含口令")
    List<Line> latest(
            @RequestParam(required = false) @Nullable String account, @RequestParam(defaultValue = "0") int page) {
        if (!people.get().is(Role.AUDIT_ADMIN)) {
            throw new NotAllowed("账号留痕由审计管理员查阅");
        }
        if (page < 0 || page > LAST_PAGE) {
            throw new InputRejected("page", "「页」应为 0 以上的整数");
        }
        return acts.latest(account == null || account.isBlank() ? null : account.strip(), page, PAGE).stream()
                .map(act -> new Line(
                        act.at(),
                        act.by(),
                        act.kind().label(),
                        act.accountId(),
                        act.before(),
                        act.after(),
                        act.reason()))
                .toList();
    }
}
