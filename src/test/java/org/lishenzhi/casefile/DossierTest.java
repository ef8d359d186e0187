package org.lishenzhi.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.support.AtOnce;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

@CourtTest
class DossierTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    private CaseFile cases;

    @Autowired
    private Dossier dossier;

    @Autowired
    private DossierRows rows;

    @Autowired
    private FileSniffer sniffer;

    @Autowired
    private CourtClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private String caseId;

    @BeforeEach
    void aCase() {
        caseId = cases.open(Docket.houseCaseAsFiled()).id();
    }

    @Test
    void anEmptyFileIsRefused() {
        refuses("空.png", new byte[0], "「文件」是空的");
    }

    @Test
    void ofAFileOfTwoHundredMegabytesNoMoreThanTheLimitIsRead() {
        var endless = new Zeros(200L << 20);

        assertThatThrownBy(() -> dossier.add(item("大.png"), endless)).hasMessage("「文件」不能超过 20 MB");

        assertThat(endless.read).isEqualTo((20L << 20) + 1);
        assertThat(dossier.of(caseId)).isEmpty();
    }

    @Test
    void aFileThatBreaksOffLeavesNothing() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("连接中断");
            }
        };

        assertThatThrownBy(() -> dossier.add(item("断.png"), broken)).hasMessage("文件没有传完");
        assertThat(dossier.of(caseId)).isEmpty();
    }

    @Test
    void whatAFileIsStandsInItsContentNotInItsName() {
        refuses(
                "照片.jpg",
                text("<html><body><script>alert(1)</script></body></html>"),
                "「文件」只接受 jpg、png、pdf、docx、txt、mp4");
        refuses(
                "照片.jpg",
                text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                "「文件」只接受 jpg、png、pdf、docx、txt、mp4");
        refuses("照片.exe", new byte[] {'M', 'Z', 0, 1, 2, 3}, "「文件」只接受 jpg、png、pdf、docx、txt、mp4");
        refuses("照片.jpg", PNG, "「文件」的内容与扩展名不符");
        refuses("照片", PNG, "「文件」的内容与扩展名不符");
        refuses("照片.png.html", PNG, "「文件」的内容与扩展名不符");
    }

    @Test
    void aWordDocumentIsNotAnyArchiveAndHasNoMacros() {
        String sentence = "「文件」不是不含宏的 Word 文档（docx）";
        refuses("材料.docx", zip("evil.exe"), sentence);
        refuses("材料.docx", zip("[Content_Types].xml", "xl/workbook.xml"), sentence);
        refuses("材料.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), sentence);

        assertThat(add("材料.docx", zip("[Content_Types].xml", "word/document.xml"))
                        .fileName())
                .isEqualTo("材料.docx");
        assertThat(add("材料.docx", zip("docProps/app.xml", "word/document.xml", "[Content_Types].xml"))
                        .fileName())
                .as("as other office programs write it")
                .isEqualTo("材料.docx");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/公告.png, 公告.png",
        "C:\\Users\\x\\公告.png, 公告.png",
        "/公告.PNG, 公告.PNG",
        "𬀩明.png, 𬀩明.png",
        "${1+1}<script>.png, ${1+1}<script>.png",
        "'  公告.png  ', 公告.png"
    })
    void ofANameThePathIsLeftOutAndTheRestIsPlainText(String claimed, String kept) {
        add(claimed, PNG);

        assertThat(dossier.of(caseId)).extracting(DossierItem::fileName).containsExactly(kept);
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        String sentence = "「文件名」应为 1 至 200 个字";
        refuses("名".repeat(1 << 20) + ".png", PNG, sentence);
        refuses("../", PNG, sentence);
        refuses("公\u0000告.png", PNG, sentence);
        refuses("\uD870.png", PNG, sentence);
        assertThatThrownBy(() -> dossier.add(
                        new NewItem(caseId, null, "类".repeat(61), "公告.png", Docket.OFFICER),
                        new ByteArrayInputStream(PNG)))
                .hasMessage("「材料种类」应为 1 至 60 个字");
    }

    @Test
    void oneTooManyIsRefused() {
        var small = new Dossier(rows, sniffer, clock, DataSize.ofMegabytes(1), 2);
        small.add(item("一.png"), new ByteArrayInputStream(PNG));
        small.add(item("二.png"), new ByteArrayInputStream(PNG));

        assertThatThrownBy(() -> small.add(item("三.png"), new ByteArrayInputStream(PNG)))
                .isInstanceOf(InputRejected.class)
                .hasMessage("本案材料已达 2 件，不能再增加");
    }

    @Test
    void theSameContentIsStoredOnceUnderItsSha256() {
        DossierItem first = add("一.txt", text("hello"));
        DossierItem second = add("二.txt", text("hello"));

        assertThat(first.sha256())
                .isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824")
                .isEqualTo(second.sha256());
        assertThat(stored(first.sha256())).isEqualTo(1);
        assertThat(dossier.content(second)).isEqualTo(text("hello"));
        assertThat(dossier.of(caseId)).hasSize(2);
    }

    @Test
    void theSameContentSentByTwentyAtOnceIsStoredOnceAndNobodyIsRefused() throws Exception {
        byte[] content = text("材料 " + UUID.randomUUID());

        var endings = AtOnce.all(20, 20, i -> () -> add("材料.txt", content));

        assertThat(endings).allMatch(AtOnce.Ending::succeeded);
        assertThat(dossier.of(caseId)).hasSize(20);
        assertThat(stored(endings.get(0).answer().sha256())).isEqualTo(1);
    }

    @Test
    void aPieceOfAnotherCaseIsNotFound() {
        DossierItem piece = add("公告.png", PNG);
        String other = cases.open(Docket.houseCaseAsFiled()).id();

        assertThatThrownBy(() -> dossier.item(other, piece.id()))
                .isInstanceOf(NotFound.class)
                .hasMessage("本案没有这件材料");
    }

    private void refuses(String name, byte[] content, String sentence) {
        assertThatThrownBy(() -> add(name, content))
                .isInstanceOf(InputRejected.class)
                .hasMessage(sentence);
        assertThat(dossier.of(caseId)).noneMatch(piece -> piece.fileName().equals(name));
    }

    private DossierItem add(String name, byte[] content) {
        return dossier.add(item(name), new ByteArrayInputStream(content));
    }

    private NewItem item(String name) {
        return new NewItem(caseId, null, "材料", name, Docket.OFFICER);
    }

    private Integer stored(String sha256) {
        return jdbc.queryForObject("select count(*) from dossier_content where sha256 = ?", Integer.class, sha256);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(1);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A long stream that remembers how much of it was read. */
    private static final class Zeros extends InputStream {

        private final long length;
        private long read;

        Zeros(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return read++ < length ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int wanted) {
            int given = (int) Math.min(wanted, length - read);
            read += given;
            return given == 0 && wanted > 0 ? -1 : given;
        }
    }
}
