package org.lishenzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Dossier;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The dossier over HTTP. */
@CourtTest
class FileApiTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final byte[] HTML = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> PHOTO = Map.of("kind", "张贴照片");

    @LocalServerPort
    private int port;

    @Autowired
    private Docket docket;

    @Autowired
    private EvictionDriver eviction;

    @Autowired
    private CourtHouse court;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Dossier dossier;

    @Test
    void whatWasUploadedForATaskComesBackUnchangedAndHarmless() {
        Obligation house = eviction.evictionBegins();
        String task = court.theOpen(house.caseId(), Elements.CONTACT_OCCUPANTS).getId();
        var officer = Visitor.person(port, Docket.OFFICER);

        var added = officer.upload(url(house), "公告𬀩.png", PICTURE, Map.of("kind", "张贴照片", "taskId", task));

        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(dossier.of(house.caseId(), task)).singleElement().satisfies(item -> {
            assertThat(item.fileName()).isEqualTo("公告𬀩.png");
            assertThat(item.mediaType()).isEqualTo("image/png");
        });
        var saved = officer.get(url(house) + '/' + Api.json(added).path("id").asText());
        assertThat(header(saved, "Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''");
        assertThat(header(saved, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(saved.headers().allValues("Content-Security-Policy")).anyMatch(policy -> policy.contains("sandbox"));
        assertThat(header(saved, "Cache-Control")).contains("no-store");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "empty.png, 0, 是空的",
        "page.jpg, html, 只接受",
        "page.html, html, 只接受",
        "photo.pdf, png, 与扩展名不符",
        "large.png, 21, 不能超过 20 MB",
    })
    void whatTheCourtDoesNotTakeIsRefused(String name, String content, String word) {
        Obligation house = docket.houseCase();
        byte[] bytes =
                switch (content) {
                    case "html" -> HTML;
                    case "png" -> PICTURE;
                    default -> new byte[Integer.parseInt(content) << 20];
                };

        var answer = Visitor.person(port, Docket.OFFICER).upload(url(house), name, bytes, PHOTO);

        Api.names(Api.refused(answer, 400), "file", word);
        assertThat(dossier.of(house.caseId())).isEmpty();
    }

    @ParameterizedTest(name = "{0} MB")
    @CsvSource({"55", "200"})
    void aHugeUploadIsToldToBeTooLarge(int megabytes) {
        Obligation house = docket.houseCase();

        var answer =
                Visitor.person(port, Docket.OFFICER).upload(url(house), "huge.png", new byte[megabytes << 20], PHOTO);

        assertThat(Api.refused(answer, 413).path("detail").asText()).isEqualTo("「文件」过大，无法接收");
    }

    @Test
    void kindAndTaskAreChecked() {
        Obligation house = docket.houseCase();
        String foreign = court.theOpen(eviction.evictionBegins().caseId(), Elements.CONTACT_OCCUPANTS)
                .getId();
        var officer = Visitor.person(port, Docket.OFFICER);

        Api.names(Api.refused(officer.upload(url(house), "a.png", PICTURE, Map.of()), 400), "kind", "kind");
        Api.names(Api.refused(officer.upload(url(house), "a.png", PICTURE, Map.of("kind", " ")), 400), "kind", "材料种类");
        Api.names(
                Api.refused(officer.upload(url(house), "a.png", PICTURE, Map.of("kind", "照片", "taskId", foreign)), 400),
                "taskId",
                "不是本案");
    }

    @Test
    void onlyWhoWorksOnTheCaseAddsToItOrReadsItsFiles() {
        Obligation house = docket.houseCase();
        String id = Api.json(Visitor.person(port, Docket.OFFICER).upload(url(house), "a.png", PICTURE, PHOTO))
                .path("id")
                .asText();

        Api.refused(Visitor.person(port, "zhi.xing2").upload(url(house), "a.png", PICTURE, PHOTO), 404);
        Api.refused(Visitor.person(port, "zhi.xing2").get(url(house) + '/' + id), 404);
        Api.refused(Visitor.person(port, "guan.li").upload(url(house), "a.png", PICTURE, PHOTO), 403);
        Api.refused(Visitor.person(port, "guan.li").get(url(house) + '/' + id), 403);
    }

    @Test
    void aFileOfAnotherCaseIsNotFoundInThisOne() {
        var officer = Visitor.person(port, Docket.OFFICER);
        String id = Api.json(officer.upload(url(docket.houseCase()), "a.png", PICTURE, PHOTO))
                .path("id")
                .asText();

        Api.refused(officer.get(url(docket.houseCase()) + '/' + id), 404);
    }

    private String url(Obligation house) {
        return Api.caseUrl(cases.get(house.caseId()).number()) + "/files";
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
