package org.lishenzhi.web.accounts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.security.AccountAdministration;
import org.lishenzhi.security.AccountImport;
import org.lishenzhi.security.AccountRegister;
import org.lishenzhi.security.CurrentPerson;
import org.lishenzhi.security.Delegation;
import org.lishenzhi.security.Person;
import org.lishenzhi.security.Role;
import org.lishenzhi.security.WantedAccount;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The administration of accounts over HTTP, for the security administrator alone. */
@RestController
@RequestMapping("/api/accounts")
@Tag(name = "账号管理", description = "安全管理员开立、停用账号，调整角色，登记休假与书面授权；每一步留痕")
class AccountsApi {

    private static final int LARGEST = 1 << 20;

    private final AccountRegister register;
    private final AccountAdministration administration;
    private final AccountImport table;
    private final CurrentPerson people;

    AccountsApi(
            AccountRegister register, AccountAdministration administration, AccountImport table, CurrentPerson people) {
        this.register = register;
        this.administration = administration;
        this.table = table;
        this.people = people;
    }

    record NewOne(@Nullable String id, @Nullable String name, @Nullable Set<String> groups) {}

    record Use(@Nullable Boolean enabled, @Nullable String reason) {}

    record Why(@Nullable String reason) {}

    record Groups(@Nullable Set<String> groups, @Nullable String reason) {}

    record Leave(@Nullable String firstDay, @Nullable String lastDay, @Nullable String substituteId) {}

    record Lent(
            @Nullable String delegateId,
            @Nullable String groupId,
            @Nullable String documentNumber,
            @Nullable String firstDay,
            @Nullable String lastDay) {}

    /** A password that is shown this once. */
    record FirstPassword(String id, String password) {}

    @GetMapping
    @Operation(summary = "账号", description = "按账号、姓名或者角色查找，最多二百个")
    List<AccountRegister.Entry> search(@RequestParam(defaultValue = "") String text) {
        administrator();
        return register.search(text);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "开立账号", description = "首个口令随机生成，只在答复中出现这一次")
    FirstPassword open(@RequestBody NewOne wanted) {
        Person by = administrator();
        String id = Told.required("id", "账号", wanted.id()).strip();
        String name = Told.required("name", "姓名", wanted.name()).strip();
        return new FirstPassword(
                id, administration.open(new WantedAccount(id, name, groups(wanted.groups())), by.id()));
    }

    @PutMapping("/{id}/enabled")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "停用或者启用", description = "停用后，已登录的在下一次请求时退出")
    void enable(@PathVariable String id, @RequestBody Use use) {
        Person by = administrator();
        administration.enable(id, Told.required("enabled", "是否启用", use.enabled()), Told.text(use.reason()), by.id());
    }

    @PostMapping("/{id}/password")
    @Operation(summary = "重置口令", description = "新口令随机生成，只在答复中出现这一次；旧口令的登录随即失效")
    FirstPassword resetPassword(@PathVariable String id, @RequestBody Why why) {
        Person by = administrator();
        return new FirstPassword(id, administration.resetPassword(id, Told.text(why.reason()), by.id()));
    }

    @PutMapping("/{id}/groups")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "调整角色", description = "三名管理员的角色互不兼任，也不与办案角色兼任")
    void regroup(@PathVariable String id, @RequestBody Groups wanted) {
        Person by = administrator();
        administration.regroup(id, groups(wanted.groups()), Told.text(wanted.reason()), by.id());
    }

    @PostMapping("/{id}/leaves")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "登记休假", description = "休假期间新的任务交代办人")
    void leave(@PathVariable String id, @RequestBody Leave leave) {
        Person by = administrator();
        administration.enterLeave(
                id,
                Told.day("firstDay", "休假起日", leave.firstDay()),
                Told.day("lastDay", "休假止日", leave.lastDay()),
                Told.required("substituteId", "代办人", leave.substituteId()),
                by.id());
    }

    @PostMapping("/{id}/delegations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "登记书面授权", description = "写明文号、权限与起止日")
    void delegate(@PathVariable String id, @RequestBody Lent lent) {
        Person by = administrator();
        administration.delegate(
                new Delegation(
                        "",
                        id,
                        Told.required("delegateId", "被授权人", lent.delegateId()),
                        Told.required("groupId", "所授权限", lent.groupId()),
                        Told.text(lent.documentNumber()),
                        Told.day("firstDay", "授权起日", lent.firstDay()),
                        Told.day("lastDay", "授权止日", lent.lastDay())),
                by.id());
    }

    @PostMapping(path = "/import", consumes = "text/csv")
    @Operation(summary = "批量开立", description = "正文为 UTF-8 编码的 CSV，表头「账号,姓名,角色」；有一行不能收则全部不开立")
    List<AccountImport.Answer> take(HttpServletRequest request) throws IOException {
        Person by = administrator();
        byte[] csv = request.getInputStream().readNBytes(LARGEST + 1);
        if (csv.length > LARGEST) {
            throw new InputRejected("file", "「文件」不能超过 %d MB".formatted(LARGEST >> 20));
        }
        return table.take(csv, by.id());
    }

    private static Set<String> groups(@Nullable Set<String> groups) {
        Set<String> told = Told.required("groups", "角色", groups);
        if (told.stream().anyMatch(group -> group == null)) {
            throw new InputRejected("groups", "「角色」不能有空项");
        }
        return told;
    }

    private Person administrator() {
        Person person = people.get();
        if (!person.is(Role.SECURITY_ADMIN)) {
            throw new NotAllowed("账号由安全管理员管理");
        }
        return person;
    }
}
