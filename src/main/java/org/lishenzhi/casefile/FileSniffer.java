package org.lishenzhi.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** What a file really is, found in its content, and whether the court takes such files under such a name. */
@Component
class FileSniffer {

    /** The kinds of files the court takes, each with the endings it may go by. */
    private static final Map<String, Set<String>> TAKEN = Map.of(
            "image/jpeg", Set.of("jpg", "jpeg"),
            "image/png", Set.of("png"),
            "application/pdf", Set.of("pdf"),
            "text/plain", Set.of("txt"),
            "video/mp4", Set.of("mp4"),
            "application/zip", Set.of("docx"),
            "application/x-tika-ooxml", Set.of("docx"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"));

    private final Tika tika = new Tika();

    /** @throws InputRejected if the content is of a kind the court does not take, or not what the name claims */
    String mediaType(byte[] content, String fileName) {
        String found = tika.detect(content);
        Set<String> endings = TAKEN.get(found);
        if (endings == null) {
            throw new InputRejected("file", "「文件」只接受 jpg、png、pdf、docx、txt、mp4");
        }
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!endings.contains(ending)) {
            throw new InputRejected("file", "「文件」的内容与扩展名不符");
        }
        if (endings.contains("docx") && !isLetter(content)) {
            throw new InputRejected("file", "「文件」不是不含宏的 Word 文档（docx）");
        }
        return found;
    }

    /** A Word document without macros, told from other archives by the names of its entries, which are never packed. */
    private static boolean isLetter(byte[] archive) {
        String names = new String(archive, StandardCharsets.ISO_8859_1);
        return names.contains("[Content_Types].xml")
                && names.contains("word/document.xml")
                && !names.contains("word/vbaProject.bin");
    }
}
