package org.lishenzhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.support.CourtTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A judge's five questions, answered by the calculator's page. */
@CourtTest
class CalculatorsBrowserTest {

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void aJudgeOpensTheCalculators() {
        chromium = Chromium.open(port);
        page = chromium.loggedIn("zhi.xing");
        page.onPageError(complaints::add);
        page.navigate("/calculators");
    }

    @AfterEach
    void nothingWentWrongInThePage() {
        if (chromium != null) {
            chromium.close();
        }
        Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void whenDoesThisPeriodEndAndWhy() {
        page.getByLabel("法定期限").selectOption("腾退期（自公告张贴）（30日，自腾房公告张贴）");
        page.getByLabel("起算事件发生之日").fill("2024-09-05");
        reckon();

        assertThat(answer()).containsText("期满日：2024年10月8日（周二）");
        assertThat(answer()).containsText("民事诉讼法第二百六十一条");
        assertThat(answer()).containsText("2024-10-05为休息日（国庆节），顺延");
        assertThat(answer().getByRole(AriaRole.TABLE)).hasCount(2);
        Chromium.photograph(page, "calculator-period");
    }

    @Test
    void whatIsTheFee() {
        open("费用");
        page.getByLabel("金额（元）").fill("53,200.00");
        reckon();

        assertThat(answer()).containsText("执行申请费：698.00 元");
        assertThat(answer()).containsText("分文未执行的不收");
        Chromium.photograph(page, "calculator-fee");
    }

    @Test
    void howMuchInterestOnWhichDay() {
        open("迟延利息");
        claimOfAHundredThousand();
        reckon();

        assertThat(answer()).containsText("加倍部分债务利息：3,150.00 元");
    }

    @Test
    void whatIfHePaysInMay() {
        open("迟延利息");
        claimOfAHundredThousand();
        page.getByText("增加一笔付款").click();
        page.getByLabel("付款日期").fill("2024-05-10");
        page.getByLabel("付款金额（元）").fill("40000");
        page.getByText("增加一段期间").click();
        exactly("起日").fill("2024-06-01");
        exactly("止日").fill("2024-06-21");
        reckon();

        assertThat(answer()).containsText("加倍部分债务利息：2,100.00 元");
        assertThat(answer()).containsText("未清偿本金 60,000.00 元");
        assertThat(answer().locator("svg")).isVisible();
        Chromium.photograph(page, "calculator-interest");
    }

    @Test
    void whenAreTheTenChecks() {
        open("终本后查询");
        page.getByLabel("终本裁定日").fill("2024-08-31");
        reckon();

        assertThat(answer()).containsText("第10次2029年8月31日（周五）");
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        open("迟延利息");
        claimOfAHundredThousand();
        page.getByLabel("本金（元）").fill("-1");
        reckon();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("「本金」应大于零");
        Chromium.photograph(page, "calculator-refused");
    }

    @Test
    void theKeyboardLeadsFromOneCalculatorToTheNext() {
        page.getByRole(AriaRole.TAB).first().focus();
        page.keyboard().press("ArrowRight");

        assertThat(page.getByLabel("费用种类")).isVisible();
    }

    private void claimOfAHundredThousand() {
        page.getByLabel("本金（元）").fill("100000");
        page.getByLabel("履行期届满日").fill("2024-03-11");
        page.getByLabel("计算截止日").fill("2024-09-07");
    }

    private Locator exactly(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void open(String calculator) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(calculator))
                .click();
    }

    private void reckon() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("计算").setExact(true))
                .click();
    }

    private Locator answer() {
        return page.locator("[role=tabpanel]:not([hidden]) .answer");
    }
}
