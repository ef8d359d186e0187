package org.lishenzhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.Dossier;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.engine.desk.TaskMoves;
import org.lishenzhi.engine.desk.TaskMoves.Ground;
import org.lishenzhi.engine.desk.TaskMoves.Kind;
import org.lishenzhi.engine.desk.TasksAtHand;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.Occupancy;
import org.lishenzhi.eviction.StartingPoint;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.Leaves;
import org.lishenzhi.security.NewAccount;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The 案件 tab as people use it, in a real browser. */
@CourtTest
class CaseTabBrowserTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String MARKUP = "<img src=x onerror=alert(1)> ${1+1} 𬀩";

    @LocalServerPort
    private int port;

    @Autowired
    private EvictionDriver eviction;

    @Autowired
    private CourtHouse court;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Dossier dossier;

    @Autowired
    private Occupancy occupancy;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Leaves leaves;

    @Autowired
    private TasksAtHand tasks;

    @Autowired
    private TaskMoves moves;

    private final List<String> complaints = new ArrayList<>();
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

    @Test
    void theAssistantUploadsThePhotographAndSubmitsTheForm() {
        Obligation house = noticeAwaitsPosting();
        String task =
                court.theOpen(house.caseId(), Elements.POST_EVICTION_NOTICE).getId();
        Page page = loggedIn("shu.ji");
        page.getByText("本组待办").click();
        page.locator(".tasks-list li").first().waitFor();
        openTask(page, task);
        page.getByLabel("张贴处所").waitFor();
        Chromium.photograph(page, "task-form");

        openCaseTab(page);
        assertThat(tab(page)).containsText(numberOf(house));
        assertThat(tab(page)).containsText("王某");
        assertThat(tab(page)).not().containsText("王平");
        assertThat(tab(page).getByText("2025年2月20日（剩 171 日，其中 114 个工作日）")).isVisible();
        tab(page).getByText("如何算出").first().click();
        assertThat(tab(page)).containsText("2024年8月20日发生起算事件");
        Chromium.photograph(page, "case-tab");

        tab(page)
                .getByLabel("选择文件")
                .setInputFiles(
                        new FilePayload("公告.html", "text/html", "<html><script>alert(1)</script></html>".getBytes()));
        assertThat(tab(page).getByRole(AriaRole.ALERT)).containsText("「公告.html」没有上传：「文件」只接受");
        tab(page).getByRole(AriaRole.ALERT).scrollIntoViewIfNeeded();
        Chromium.photograph(page, "upload-refused");
        tab(page).getByLabel("选择文件").setInputFiles(new FilePayload("张贴现场.png", "image/png", PICTURE));
        assertThat(tab(page).getByRole(AriaRole.STATUS)).containsText("「张贴现场.png」已归入案卷");
        Chromium.photograph(page, "uploaded");

        page.getByText("表单", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("签收", new Page.GetByTextOptions().setExact(true)).first().click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        // as a person does it: the date is taken over when its field is left, and writes the whole form anew
        page.getByLabel("张贴日期").fill("2024-09-02");
        page.keyboard().press("Tab");
        page.getByLabel("张贴处所").pressSequentially("房屋入户门", new PressSequentiallyOptions().setDelay(80));
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("张贴处所")).hasValue("房屋入户门");
        assertThat(page.getByText("提交", new Page.GetByTextOptions().setExact(true)))
                .isEnabled();
        Chromium.photograph(page, "form-filled");
        page.getByText("提交", new Page.GetByTextOptions().setExact(true)).click();

        page.waitForCondition(
                () -> court.open(house.caseId(), Elements.POST_EVICTION_NOTICE).isEmpty());
        assertThat(dossier.of(house.caseId(), task)).hasSize(1);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theOfficerRecordsThatAPersonMovedOut() {
        Obligation house = eviction.noticeIsOut(StartingPoint.SERVED);
        String person = house.debtorIds().get(0);
        Page page = loggedIn("zhi.xing");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查找案件"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.SEARCHBOX).fill(numberOf(house));
        dialog.getByRole(AriaRole.SEARCHBOX).press("Enter");
        Chromium.photograph(page, "search");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(numberOf(house)))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("已腾空"))
                .click();
        dialog.getByText("登记「已腾空」").click();
        assertThat(dialog).containsText("请填写「当事人」");
        Chromium.photograph(page, "event-incomplete");
        dialog.getByLabel("当事人（必填）").selectOption("王某（被执行人）");
        dialog.getByLabel("备注").fill(MARKUP);
        dialog.getByText("登记「已腾空」").click();
        assertThat(dialog.getByRole(AriaRole.STATUS)).containsText("「已腾空」已送达等待该事件的步骤");
        Chromium.photograph(page, "event-recorded");
        assertThat(dialog.getByText(MARKUP)).isVisible();
        unfold(dialog, "正文");
        unfold(dialog, "张贴腾房公告");
        assertThat(dialog.getByRole(AriaRole.DEFINITION).getByText("2024年9月2日")).isVisible();
        dialog.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("时间线"))
                .scrollIntoViewIfNeeded();
        Chromium.photograph(page, "case-middle");
        dialog.getByText("房屋入户门").last().scrollIntoViewIfNeeded();
        Chromium.photograph(page, "case-lower");

        assertThat(occupancy.hasVacated(house.id(), person)).isTrue();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theAssistantFindsTheCaseByAShortNumberAndUrgesTheOfficer() {
        Obligation house = eviction.evictionBegins();
        String ordinal = numberOf(house).replaceAll(".*执(\\d+)号", "$1");
        Page page = loggedIn("shu.ji");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查找案件"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);

        dialog.getByRole(AriaRole.SEARCHBOX).fill("高某");
        dialog.getByRole(AriaRole.SEARCHBOX).press("Enter");
        assertThat(dialog.locator("li").first()).containsText("高某 / 王某、宫某");
        Chromium.photograph(page, "search-by-name");
        dialog.getByRole(AriaRole.SEARCHBOX).fill("执" + ordinal);
        dialog.getByRole(AriaRole.SEARCHBOX).press("Enter");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(numberOf(house)))
                .click();
        assertThat(dialog).containsText("可以办理的事项");
        assertThat(dialog).containsText("在办步骤");
        Chromium.photograph(page, "case-desk");

        Locator urge = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("催办「联系被执行人督促交付」"));
        urge.focus();
        page.keyboard().press("Enter");
        dialog.getByLabel("催办的话").fill("当事人已多次来电");
        Chromium.photograph(page, "case-urge");
        dialog.getByText("确认催办").click();

        assertThat(dialog.getByRole(AriaRole.STATUS)).containsText("已催办「联系被执行人督促交付」");
        assertThat(dialog.locator(".court-remark").first()).containsText("催办");
        dialog.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("立审执编号"))
                .scrollIntoViewIfNeeded();
        Chromium.photograph(page, "case-numbers");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theDraftsmanTakesHisDraftBackFromTheTab() {
        Obligation house = eviction.evictionBegins();
        eviction.officerContactsOccupants(house);
        eviction.officerDraftsNotice(house, StartingPoint.SERVED);
        Page page = loggedIn("zhi.xing");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查找案件"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.SEARCHBOX).fill(numberOf(house));
        dialog.getByRole(AriaRole.SEARCHBOX).press("Enter");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(numberOf(house)))
                .click();

        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("撤回「签发腾房公告」"))
                .click();
        dialog.getByText("确认撤回").click();
        assertThat(dialog).containsText("请填写「撤回理由」");
        dialog.getByLabel("撤回理由").fill("房号写错");
        Chromium.photograph(page, "case-take-back");
        dialog.getByText("确认撤回").click();

        assertThat(dialog.getByRole(AriaRole.STATUS)).containsText("已撤回「签发腾房公告」");
        assertThat(dialog).containsText("拟写腾房公告");
        assertEquals(List.of(Elements.DRAFT_EVICTION_NOTICE), court.steps(house.caseId()));
        assertThat(complaints).isEmpty();
    }

    @Test
    void theDirectorHandsOverTheWorkOfWhoIsAway() {
        Obligation house = eviction.evictionBegins();
        String away = "b" + UUID.randomUUID();
        accounts.open(new NewAccount(away, "任休", "demo-demo", Set.of("enforcement-officer")));
        leaves.enter(away, LocalDate.of(2024, 9, 2), LocalDate.of(2024, 9, 6), "zhi.xing2");
        cases.appoint(house.caseId(), away, CaseRole.OFFICER);
        tasks.ofCase(house.caseId())
                .forEach(task -> moves.move(task, away, new Ground(Kind.OFFICER_CHANGED, "test"), "test"));
        Page page = loggedIn("ju.zhang");

        page.navigate("/desk/handover");
        Locator part = page.locator("section", new Page.LocatorOptions().setHasText(numberOf(house)));
        Chromium.photograph(page, "handover");
        part.getByRole(AriaRole.BUTTON).click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("已移交 1 项任务");
        Chromium.photograph(page, "handed-over");
        assertThat(page.locator("body")).containsText("把移交的 1 项任务交回任休");
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoseSessionHasEndedIsLedToTheCourtsOwnLogin() {
        Page page = loggedIn("zhi.xing");

        page.evaluate("location.hash = '#/login'");

        page.waitForURL("**/login?next=%2Fcamunda%2Fapp%2Ftasklist%2Fdefault%2F");
        assertThat(page.locator("input[name=password]")).isVisible();
    }

    private Obligation noticeAwaitsPosting() {
        Obligation house = eviction.evictionBegins();
        eviction.officerContactsOccupants(house);
        eviction.officerDraftsNotice(house, StartingPoint.SERVED);
        eviction.presidentSigns(house);
        return house;
    }

    private Page loggedIn(String accountId) {
        Page page = chromium.loggedIn(accountId);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    private static void openTask(Page page, String task) {
        page.evaluate("location.hash = location.hash.replace(/&task=[^&]*/, '') + '&task=%s'".formatted(task));
        page.locator(".task-details, [cam-tasklist-task]").first().waitFor();
    }

    private static void openCaseTab(Page page) {
        page.getByText("案件", new Page.GetByTextOptions().setExact(true)).first().click();
        tab(page).locator("h3").waitFor();
    }

    private static void unfold(Locator place, String summary) {
        place.locator("summary", new Locator.LocatorOptions().setHasText(summary))
                .first()
                .click();
    }

    private static Locator tab(Page page) {
        return page.locator("section.court-case").first();
    }

    private String numberOf(Obligation house) {
        return cases.get(house.caseId()).number();
    }
}
