package org.lishenzhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.support.CourtTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The security administrator's page, worked as he works it. */
@CourtTest
class AccountsBrowserTest {

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private Chromium chromium;

    @BeforeEach
    void aBrowserIsThere() {
        chromium = Chromium.open(port);
    }

    @AfterEach
    void nothingWentWrongInThePage() {
        if (chromium != null) {
            chromium.close();
        }
        Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void anAccountIsOpenedGivenAnotherRoleAndDisabledAndTheTraceIsRead() {
        Page page = open("an.quan", "账号管理");
        button(page, "开立账号").click();
        page.getByLabel("账号", new Page.GetByLabelOptions().setExact(true)).fill("liu.lan");
        page.getByLabel("姓名").fill("浏岚");
        box(page, "安全管理员").check();
        box(page, "审判法官").check();
        button(page, "确定").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("三权分立");

        box(page, "安全管理员").uncheck();
        Chromium.photograph(page, "accounts-dialog");
        button(page, "确定").click();
        assertThat(page.locator(".secret")).hasText(Pattern.compile("\\w{16}"));
        Chromium.photograph(page, "accounts");

        Locator row = page.locator("#accounts tr").filter(new Locator.FilterOptions().setHasText("liu.lan"));
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("停用"))
                .click();
        page.getByLabel("理由").fill("调离");
        button(page, "确定").click();
        assertThat(row).containsText("已停用");

        Page audit = open("shen.ji", "账号留痕");
        audit.getByLabel("账号").fill("liu.lan");
        button(audit, "查阅").click();
        assertThat(audit.locator("#acts tbody tr")).hasCount(2);
        assertThat(audit.locator("#acts tbody tr").first()).containsText("停用");
        Chromium.photograph(audit, "account-acts");
    }

    private Page open(String person, String link) {
        Page page = chromium.loggedIn(person);
        page.onPageError(complaints::add);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
        page.waitForURL("**/accounts");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator box(Page page, String role) {
        return page.getByLabel(role, new Page.GetByLabelOptions().setExact(true));
    }
}
