package org.lishenzhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A judge never meets an English word, whatever language his browser asks for. */
@CourtTest
class ChineseBrowserTest {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{4,}");

    /** The engine's name, the time zone in the footer, and the word by which one leaves Chinese. */
    private static final Set<String> KEPT = Set.of("Camunda", "Asia", "Shanghai", "English", "BPMN", "CMMN", "docx");

    /** What is said in attributes: hints and names for screen readers. */
    private static final String SAID_IN_ATTRIBUTES =
            """
            [...document.querySelectorAll('[title],[placeholder],[aria-label],[alt]')]
              .filter(node => node.offsetParent !== null)
              .flatMap(node => ['title', 'placeholder', 'aria-label', 'alt'].map(name => node.getAttribute(name) ?? ''))
              .join(' ')
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private EvictionDriver eviction;

    @Autowired
    private CourtHouse court;

    private Chromium chromium;

    @BeforeEach
    void openBrowser() {
        chromium = Chromium.open(port);
    }

    @AfterEach
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US"})
    void fromTheListOverAMistakeInTheFormToItsSubmissionAndOut(String locale) {
        Obligation house = eviction.evictionBegins();
        Task contact = court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS);
        Page page = chromium.loggedIn(EvictionDriver.OFFICER, locale);
        page.getByText("我的待办").first().click();
        page.locator(".court-badge-number").first().waitFor();
        page.getByText("创建时间").first().waitFor();
        page.getByPlaceholder("筛选待办").first().waitFor();
        speaksChinese(page, "list");

        page.evaluate(
                "location.hash = location.hash.replace(/&task=[^&]*/, '') + '&task=%s'".formatted(contact.getId()));
        Locator day = page.getByLabel("联系日期");
        day.waitFor();
        day.fill("2024-09-02");
        day.press("Tab");
        page.getByLabel("联系日期").fill("");
        page.keyboard().press("Tab");
        assertThat(page.getByText("请填写此项。").first()).isVisible();
        speaksChinese(page, "form-with-mistake");

        page.getByText("历史", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        speaksChinese(page, "history");
        page.getByText("流程图", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        speaksChinese(page, "diagram");
        page.getByText("案件", new Page.GetByTextOptions().setExact(true)).first().click();
        page.locator("section.court-case h3").first().waitFor();
        speaksChinese(page, "tab");

        page.locator(".account a, .user-account a").first().click();
        page.getByText("退出登录").first().click();
        page.waitForURL("**/login**");
        speaksChinese(page, "login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US"})
    void theManagerWatchesACaseFromTheDashboardToItsInstance(String locale) {
        eviction.evictionBegins();
        Page page = chromium.loggedIn("guan.li", locale);

        page.navigate("/camunda/app/cockpit/default/#/dashboard");
        page.getByText("当前情况").waitFor();
        speaksChinese(page, "cockpit-dashboard");
        page.navigate("/camunda/app/cockpit/default/#/processes");
        page.getByText("腾退房屋", new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        speaksChinese(page, "cockpit-processes", modelIds());
        page.getByText("腾退房屋", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator("a[href*='process-instance']").first().click();
        page.getByText("流程实例ID").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        speaksChinese(page, "cockpit-instance", modelIds());
    }

    @Test
    void theAdministratorsPagesAreChineseAndTellThatTheEngineIsNotUpdatedAnyMore() {
        Page page = chromium.loggedIn("xi.tong", "en-US");

        page.navigate("/camunda/app/admin/default/#/");
        page.getByText("用户列表").waitFor();
        assertThat(page.getByText("本系统所用的流程引擎社区版已停止更新")).isVisible();
        speaksChinese(page, "admin");
    }

    @Test
    void nobodyElseIsToldOfTheEnginesEnd() {
        Page page = chromium.loggedIn(EvictionDriver.OFFICER);
        page.getByText("我的待办").first().waitFor();

        assertThat(page.getByText("本系统所用的流程引擎社区版已停止更新")).isHidden();
    }

    @Test
    void whoChoosesEnglishGetsItAndFindsTheWayBack() {
        Page page = chromium.loggedIn(EvictionDriver.OFFICER);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        page.getByText("Start process").first().waitFor();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("中文"))
                .click();
        page.getByText("启动流程").first().waitFor();
    }

    /** What was written into a form is there again for whoever wrote it, from any browser, and for nobody else. */
    @Test
    void aDraftStaysAtTheCourtWithItsTask() {
        Obligation house = eviction.evictionBegins();
        Task contact = court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS);
        Page page = chromium.loggedIn(EvictionDriver.OFFICER);
        open(page, contact);
        page.getByLabel("联系经过").pressSequentially("电话无人接听");
        page.keyboard().press("Tab");
        page.getByText("保存", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.STATUS).getByText("已暂存")).isVisible();
        assertThat((Integer)
                        page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('camunda-form')).length"))
                .isZero();

        Page elsewhere = chromium.loggedIn(EvictionDriver.OFFICER);
        open(elsewhere, contact);
        assertThat(elsewhere.getByLabel("联系经过")).hasValue("电话无人接听");
    }

    private static void open(Page page, Task task) {
        page.getByText("我的待办").first().click();
        page.locator(".tasks-list li").first().waitFor();
        page.evaluate("location.hash = location.hash.replace(/&task=[^&]*/, '') + '&task=%s'".formatted(task.getId()));
        page.getByLabel("联系经过").waitFor();
    }

    private static void speaksChinese(Page page, String name) {
        speaksChinese(page, name, Set.of());
    }

    private static void speaksChinese(Page page, String name, Set<String> besides) {
        Chromium.photograph(page, "chinese-" + name);
        String said = (page.locator("body").innerText() + ' ' + page.evaluate(SAID_IN_ATTRIBUTES))
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]*", "");
        Set<String> words =
                LATIN.matcher(said).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        words.removeAll(KEPT);
        words.removeAll(besides);
        assertThat(words).as(name).isEmpty();
    }

    /** The ids by which systems know the models; Cockpit shows them to those who look after the system. */
    private static Set<String> modelIds() {
        try (var models = Files.list(Path.of("bpmn"))) {
            return models.map(model -> model.getFileName().toString())
                    .flatMap(name -> LATIN.matcher(name).results())
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
