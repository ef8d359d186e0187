package org.lishenzhi.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine, on a court clerk's screen. Without one the test is reported as skipped, or fails if
 * {@code -Dbrowser.required=true} was said.
 */
final class Chromium implements AutoCloseable {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    private Chromium(Path executable, int port) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        address = "http://localhost:" + port;
    }

    static Chromium open(int port) {
        Optional<Path> executable = find();
        if (executable.isEmpty() && Boolean.getBoolean("browser.required")) {
            fail("-Dbrowser.required=true, but no Chromium was found");
        }
        assumeTrue(executable.isPresent(), "skipped: no Chromium was found; set CHROMIUM or install one");
        return new Chromium(executable.orElseThrow(), port);
    }

    /** A fresh window in which this person has logged in. */
    Page loggedIn(String accountId) {
        return loggedIn(accountId, "zh-CN");
    }

    /** The same in a browser that asks for another language. */
    Page loggedIn(String accountId, String locale) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale(locale)
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(WIDTH, HEIGHT))
                .newPage();
        page.setDefaultTimeout(15_000);
        page.navigate("/login");
        page.locator("input[name=username]").fill(accountId);
        page.locator("input[name=password]").fill("demo");
        page.getByRole(AriaRole.BUTTON).first().click();
        page.waitForURL("**/camunda/app/**");
        return page;
    }

    static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> find() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "C:/Program Files/Google/Chrome/Application/chrome.exe")
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
