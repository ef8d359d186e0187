package org.lishenzhi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Our own parts of the screen can be read, and worked without a mouse, by the rules of WCAG 2 A and AA. */
@CourtTest
class AccessibilityBrowserTest {

    private static final String AXE = "axe.min.js";

    /** Serious and critical violations within a part of the page, each as rule and place. */
    private static final String FAULTS =
            """
            async (part) => {
              const found = await axe.run(part, { runOnly: ['wcag2a', 'wcag2aa'], resultTypes: ['violations'] });
              return found.violations
                .filter(fault => ['serious', 'critical'].includes(fault.impact))
                .flatMap(fault => fault.nodes.map(node => fault.id + ' at ' + node.target.join(' ')));
            }
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

    @Test
    void theCaseTabAndTheCards() throws IOException {
        Obligation house = eviction.evictionBegins();
        String task = court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS).getId();
        Page page = chromium.loggedIn(EvictionDriver.OFFICER);
        page.getByText("我的待办").first().click();
        page.locator(".court-badge").first().waitFor();
        page.evaluate("location.hash = location.hash.replace(/&task=[^&]*/, '') + '&task=%s'".formatted(task));
        page.getByText("案件", new Page.GetByTextOptions().setExact(true)).first().click();
        page.locator("section.court-case h3").first().waitFor();

        assertThat(faults(page, "section.court-case")).isEmpty();
        assertThat(faults(page, ".court-badge")).isEmpty();
    }

    @Test
    void ourOwnPages() throws IOException {
        Page page = chromium.loggedIn(EvictionDriver.OFFICER);

        for (String address : List.of("/deadlines", "/calculators", "/desk/handover", "/login")) {
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(faults(page, "body")).as(address).isEmpty();
        }
    }

    /** A task is found, opened and its tab reached by the keyboard alone. */
    @Test
    void theKeyboardLeadsThroughListAndForm() {
        Obligation house = eviction.evictionBegins();
        String task = court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS).getId();
        Page page = chromium.loggedIn(EvictionDriver.OFFICER);
        page.getByText("我的待办").first().click();
        page.locator(".tasks-list li").first().waitFor();
        page.evaluate("location.hash = location.hash.replace(/&task=[^&]*/, '') + '&task=%s'".formatted(task));
        page.getByLabel("联系日期").waitFor();

        page.getByLabel("联系日期").focus();
        page.keyboard().type("2024/9/2");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertThat((String) page.evaluate("document.activeElement.closest('.fjs-form-field')?.innerText ?? ''"))
                .contains("被执行人态度");
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(Page page, String part) throws IOException {
        page.evaluate(new ClassPathResource(AXE).getContentAsString(StandardCharsets.UTF_8));
        return (List<String>) page.evaluate(FAULTS, part);
    }
}
