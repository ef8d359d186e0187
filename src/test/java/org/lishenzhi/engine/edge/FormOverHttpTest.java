package org.lishenzhi.engine.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.StepRecords;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.eviction.process.EvictionStart;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.NewAccount;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form handed in over HTTP: once, twice, by two at once, by the wrong person, with everything wrong in it. */
@CourtTest
class FormOverHttpTest {

    private static final String CONTACTED =
            """
            {"variables":{"contactedOn":{"value":"2024-09-02"},"contactManner":{"value":"电话"},"attitude":{"value":"拖延"},
            "consequencesTold":{"value":true},"contactNote":{"value":"已电话督促交付房屋"}}}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Docket docket;

    @Autowired
    private EvictionStart evictions;

    @Autowired
    private CourtHouse court;

    @Autowired
    private StepRecords records;

    @Autowired
    private Accounts accounts;

    private Obligation house;
    private Task contact;
    private Visitor officer;

    @BeforeEach
    void anEvictionBegins() {
        house = docket.houseCase();
        evictions.begin(house.id());
        contact = court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS);
        officer = Visitor.program(port, Docket.OFFICER);
    }

    @Test
    void theSameFormIsTakenOnceAndTheSecondTimeTheTaskIsGone() {
        assertThat(submit(CONTACTED).statusCode()).isEqualTo(204);
        var second = submit(CONTACTED);

        assertThat(second.statusCode()).isEqualTo(404);
        assertThat(said(second)).isEqualTo("这项任务已经办结或已撤回");
        assertThat(records.of(house.caseId())).hasSize(1);
        assertThat(court.steps(house.caseId())).containsExactly(Elements.DRAFT_EVICTION_NOTICE);
    }

    @Test
    void ofTwoSubmitsAtOnceOneIsTakenAndTheOtherLearnsThatItCameLate() throws Exception {
        var answers = atOnce(() -> submit(CONTACTED), () -> submit(CONTACTED));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(204);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 204)
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.statusCode()).isIn(404, 409);
                    assertThat(said(late))
                            .isIn("这项任务已经办结或已撤回", "别人刚刚办理了同一事项，请刷新后再看", "这项任务刚刚已由他人办理或者改派，您的填写没有保存，请刷新后查看");
                });
        assertThat(records.of(house.caseId())).hasSize(1);
        assertThat(court.steps(house.caseId())).containsExactly(Elements.DRAFT_EVICTION_NOTICE);
    }

    @Test
    void ofTwoWhoTakeTheSameTaskOneGetsIt() throws Exception {
        accounts.open(new NewAccount("yuan.zhang9", "袁九", "demo", Set.of("court-president")));
        court.submit(
                Docket.OFFICER,
                contact,
                Map.of(
                        "contactedOn",
                        "2024-09-02",
                        "contactManner",
                        "电话",
                        "attitude",
                        "拖延",
                        "consequencesTold",
                        true,
                        "contactNote",
                        "已督促"));
        court.submit(
                Docket.OFFICER,
                court.theOpen(house.caseId(), Elements.DRAFT_EVICTION_NOTICE),
                Map.of("startingPoint", "POSTED", "noticeText", "责令腾空房屋"));
        String sign = "/engine-rest/task/"
                + court.theOpen(house.caseId(), Elements.SIGN_EVICTION_NOTICE).getId();

        var answers = atOnce(
                () -> Visitor.program(port, "yuan.zhang").post(sign + "/claim", "{\"userId\":\"yuan.zhang\"}"),
                () -> Visitor.program(port, "yuan.zhang9").post(sign + "/claim", "{\"userId\":\"yuan.zhang9\"}"));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(204, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).allSatisfy(late -> assertThat(said(late))
                .endsWith("请刷新后再看"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"variables":{"verdict":{"value":"x"}}}                                 | 400 | 表单中没有「verdict」这一项
                    {"variables":{}}                                                        | 400 | 请填写「
                    {"variables":{"contactedOn":{"value":"2024-02-30"}}}                     | 400 | 「
                    {"variables":{"contactedOn":{"value":"x","type":"Date"}}}                | 400 | 提交的内容有误，没有办理
                    {"variables":{"contactNote":{"value":"{","type":"Json"}}}                | 400 | 请填写「联系日期」
                    {"variables":{"contactNote":{"value":"aGk=","type":"Bytes"}}}            | 400 | 「
                    {"variables":{"contactNote":{"value":"aGk=","type":"File","valueInfo":{"filename":"a.jpg"}}}} | 400 | 「
                    {"variables":{"contactNote":{"value":"{}","type":"Object","valueInfo":{"objectTypeName":"java.util.HashMap","serializationDataFormat":"application/json"}}}} | 400 | 请填写「联系日期」
                    {"variables":{"contactNote":{"value":"{}","type":"Object","valueInfo":{"objectTypeName":"java.util.HashMap","serializationDataFormat":"application/x-java-serialized-object"}}}} | 400 | 请填写「联系日期」
                    {"variables":{"contactNote":{"value":"x","type":"Whatever"}}}            | 400 | 提交的内容有误，没有办理
                    {"variables":[]}                                                        | 400 | 提交的内容有误，没有办理
                    {"variables":                                                           | 400 | 提交的内容不是完整的JSON，没有办理
                    """)
    void whatCannotBeTakenIsRefusedInASentenceAndNothingIsKept(String form, int status, String sentence) {
        var answer = submit(form);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(said(answer)).contains(sentence).doesNotContain("ENGINE", "Exception", "Cannot");
        assertThat(records.of(house.caseId())).isEmpty();
        assertThat(court.steps(house.caseId())).containsExactly(Elements.CONTACT_OCCUPANTS);
    }

    @Test
    void anotherPersonsTaskCanNeitherBeSubmittedNorTaken() {
        var other = Visitor.program(port, "cai.wu");

        assertThat(other.post(task("/submit-form"), CONTACTED).statusCode()).isEqualTo(403);
        assertThat(other.post(task("/claim"), "{\"userId\":\"cai.wu\"}").statusCode())
                .isEqualTo(403);
        assertThat(officer.post(task("/claim"), "{\"userId\":\"zhi.xing2\"}").statusCode())
                .isEqualTo(403);
        assertThat(court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS).getAssignee())
                .isEqualTo(Docket.OFFICER);
    }

    private HttpResponse<String> submit(String form) {
        return officer.post(task("/submit-form"), form);
    }

    private String task(String call) {
        return "/engine-rest/task/" + contact.getId() + call;
    }

    private static List<HttpResponse<String>> atOnce(
            Callable<HttpResponse<String>> one, Callable<HttpResponse<String>> other) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var answers = pool.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            pool.shutdown();
        }
    }

    private static String said(HttpResponse<String> answer) {
        return JsonPath.read(answer.body(), "$.message");
    }
}
