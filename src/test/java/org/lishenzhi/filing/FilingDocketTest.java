package org.lishenzhi.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.filing.DocketAnswer.Outcome;
import org.lishenzhi.support.AtOnce;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many suits in one table: each row for itself, the same row once, and nothing that a cell says is ever run. */
@CourtTest
class FilingDocketTest {

    private static final String HEADING = "来源编号,收件日期,案由,诉讼请求,案件类型,标的额,原告,原告类别,原告证件号码,被告,被告类别,被告证件号码,证件无法核实原因";
    private static final String ROW = "%s,2024-09-02,民间借贷纠纷,\"返还借款，\n支付利息\",财产案件,300000.00,高山；高原,自然人,,王平,,,批量导入未核验";

    @LocalServerPort
    private int port;

    @Autowired
    private Docket docket;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Intake intake;

    @Test
    void theSameFileTwiceMakesNoSecondCase() {
        byte[] file = csv(row(), "");

        List<DocketAnswer> first = docket.file(file, FilingDriver.CLERK);
        List<DocketAnswer> second = docket.file(file, FilingDriver.CLERK);

        assertThat(first).singleElement().satisfies(answer -> {
            assertThat(answer.outcome()).isEqualTo(Outcome.CREATED);
            assertThat(answer.line()).isEqualTo(2);
        });
        assertThat(second)
                .singleElement()
                .isEqualTo(
                        new DocketAnswer(2, Outcome.ALREADY_THERE, first.get(0).caseNumber(), List.of()));
        String caseId = cases.find(first.get(0).caseNumber()).orElseThrow().id();
        assertThat(cases.parties(caseId)).extracting(Party::name).containsExactly("高山", "高原", "王平");
        assertThat(intake.suit(caseId).claims()).isEqualTo("返还借款，\n支付利息");
    }

    @Test
    void aRowWithoutANumberOfItsOwnIsKnownByWhatItSays() {
        String row = ROW.formatted("").replace("民间借贷纠纷", "纠纷" + UUID.randomUUID());

        List<DocketAnswer> answers = docket.file(csv(row, row), FilingDriver.CLERK);

        assertThat(answers).extracting(DocketAnswer::outcome).containsExactly(Outcome.CREATED, Outcome.ALREADY_THERE);
    }

    @Test
    void aMarkAtTheBeginningAndWindowsLinesAreRead() {
        String file = '\uFEFF' + (HEADING + '\n' + row()).replace("\n", "\r\n");

        assertThat(docket.file(file.getBytes(StandardCharsets.UTF_8), FilingDriver.CLERK))
                .singleElement()
                .extracting(DocketAnswer::outcome)
                .isEqualTo(Outcome.CREATED);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-09-02 | 2024/9/2 | 「收件日期」不是有效的日期",
                "2024-09-02 | 2030-01-01 | 「收件日期」不能晚于今天",
                "财产案件 | 财产 | 「案件类型」应为财产案件",
                "财产案件 | 管辖权异议不成立 | 「案件类型」应为财产案件",
                "300000.00 | 三十万 | 「标的额」应为数字",
                "300000.00 | '' | 财产案件请填写「标的额」",
                "民间借贷纠纷 | '' | 请填写「案由」",
                "王平 | '' | 请填写「被告」",
                "自然人 | 人 | 「原告类别」应为自然人、企业或者其他组织",
                "自然人 | 自然人；企业；企业 | 「原告类别」应与当事人一一对应",
                "批量导入未核验 | '' | 第 1 名原告：请填写「证件号码」",
                "批量导入未核验 | '未核验,多一列' | 本行的列数多于表头"
            })
    void aBadRowIsRefusedWithItsReasonAndTheOthersAreTaken(String right, String wrong, String sentence) {
        List<DocketAnswer> answers = docket.file(csv(row().replace(right, wrong), row()), FilingDriver.CLERK);

        assertThat(answers).extracting(DocketAnswer::outcome).containsExactly(Outcome.REFUSED, Outcome.CREATED);
        assertThat(answers).extracting(DocketAnswer::line).containsExactly(2, 4);
        assertThat(answers.get(0).problems())
                .anyMatch(problem -> problem.message().startsWith(sentence));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "来源编号,收件日期 | 「文件」没有案件，第一行应为表头",
                "来源编号,颜色;x,y | 「文件」表头第 2 列不认识",
                "案由,案由;x,y | 「文件」表头第 2 列不认识，或者与前面的列重复",
                "来源编号,案由;x,y | 「文件」表头缺少「收件日期」一列",
                "案由;\"没有结束 | 「文件」第 2 行的引号没有结束"
            })
    void aFileThatCannotBeReadIsRefusedAsAWhole(String file, String sentence) {
        byte[] bytes = file.replace(';', '\n').getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> docket.file(bytes, FilingDriver.CLERK)).hasMessageStartingWith(sentence);
    }

    @Test
    void anotherEncodingOrTooManyRowsAreRefusedAsAWhole() {
        byte[] other = (HEADING + '\n' + row()).getBytes(Charset.forName("GBK"));
        byte[] many = (HEADING + '\n' + "1,2\n".repeat(501)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> docket.file(other, FilingDriver.CLERK)).hasMessageContaining("不是 UTF-8 编码");
        assertThatThrownBy(() -> docket.file(many, FilingDriver.CLERK)).hasMessageContaining("一次不能超过 500 件");
    }

    @Test
    void formulasAreTextAndNoAnswerRepeatsACell() {
        String formula = row().replace("民间借贷纠纷", "\"=HYPERLINK(\"\"http://x\"\",\"\"${1+1}\"\")\"");

        List<DocketAnswer> answers =
                docket.file(csv(formula, formula.replace("财产案件", "=cmd|' /C calc'!A0")), FilingDriver.CLERK);

        assertThat(cases.find(answers.get(0).caseNumber()).orElseThrow().cause())
                .isEqualTo("=HYPERLINK(\"http://x\",\"${1+1}\")");
        assertThat(answers.get(1).toString()).doesNotContain("cmd");
    }

    @Test
    void twoWhoBringTheSameFileAtOnceMakeOneCase() throws InterruptedException {
        byte[] file = csv(row(), "");

        var endings = AtOnce.all(4, 4, i -> () -> docket.file(file, FilingDriver.CLERK));

        assertThat(endings).allMatch(AtOnce.Ending::succeeded);
        assertThat(endings)
                .extracting(ending -> ending.answer().get(0).caseNumber())
                .containsOnly(endings.get(0).answer().get(0).caseNumber());
    }

    @Test
    void onlyFilingClerksMayImportOverHttpAndNoMoreThanTwoMegabytes() {
        byte[] file = csv(row(), "");

        assertThat(post("li.an", file)).satisfies(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("\"outcome\":\"CREATED\"").contains("收2024-");
        });
        assertThat(post("zhi.xing", file).statusCode()).isEqualTo(403);
        assertThat(post("li.an", new byte[(2 << 20) + 1]).statusCode()).isEqualTo(400);
        assertThat(post("li.an", "x".getBytes(StandardCharsets.UTF_8))).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("「文件」没有案件");
        });
    }

    private HttpResponse<String> post(String person, byte[] body) {
        var visitor = Visitor.program(port, person);
        return visitor.send(visitor.request("/api/docket")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static String row() {
        return ROW.formatted("T-" + UUID.randomUUID());
    }

    private static byte[] csv(String... rows) {
        return (HEADING + '\n' + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }
}
