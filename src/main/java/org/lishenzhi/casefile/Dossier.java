package org.lishenzhi.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.lishenzhi.law.CourtClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** The dossier of each case: files, checked for size, kind and number, and stored once by their content. */
@Service
@Transactional
public class Dossier {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KIND = 60;

    private final DossierRows rows;
    private final FileSniffer sniffer;
    private final CourtClock clock;
    private final int largest;
    private final int most;

    Dossier(
            DossierRows rows,
            FileSniffer sniffer,
            CourtClock clock,
            @Value("${lishenzhi.dossier.largest-file:20MB}") DataSize largest,
            @Value("${lishenzhi.dossier.most-files:500}") int most) {
        this.rows = rows;
        this.sniffer = sniffer;
        this.clock = clock;
        this.largest = Math.toIntExact(largest.toBytes());
        this.most = most;
    }

    /**
     * Adds a file; of a larger one than allowed no more than the limit is ever read.
     *
     * @throws InputRejected if it is empty, too large, of a kind the court does not take, or one too many
     */
    public DossierItem add(NewItem item, InputStream content) {
        String name = plainName(item.fileName());
        if (item.kind().isBlank() || item.kind().length() > LONGEST_KIND || !PlainText.isReadable(item.kind(), false)) {
            throw new InputRejected("kind", "「材料种类」应为 1 至 %d 个字".formatted(LONGEST_KIND));
        }
        if (rows.count(item.caseId()) >= most) {
            throw new InputRejected("file", "本案材料已达 %d 件，不能再增加".formatted(most));
        }
        byte[] bytes = read(content);
        String mediaType = sniffer.mediaType(bytes, name);
        String sha256 = sha256(bytes);
        rows.store(sha256, bytes);
        var added = new DossierItem(
                UUID.randomUUID().toString(),
                item.caseId(),
                item.taskId(),
                item.kind(),
                name,
                mediaType,
                bytes.length,
                sha256,
                item.by(),
                clock.now());
        rows.insert(added);
        return added;
    }

    @Transactional(readOnly = true)
    public List<DossierItem> of(String caseId) {
        return rows.of(caseId);
    }

    /** What was added for one task of the case. */
    @Transactional(readOnly = true)
    public List<DossierItem> of(String caseId, String taskId) {
        return rows.of(caseId).stream()
                .filter(item -> taskId.equals(item.taskId()))
                .toList();
    }

    /** @throws NotFound if the case has no such piece */
    @Transactional(readOnly = true)
    public DossierItem item(String caseId, String itemId) {
        return rows.of(caseId).stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new NotFound("本案没有这件材料"));
    }

    @Transactional(readOnly = true)
    public byte[] content(DossierItem item) {
        return rows.content(item.sha256());
    }

    private byte[] read(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(largest + 1);
            if (bytes.length == 0) {
                throw new InputRejected("file", "「文件」是空的");
            }
            if (bytes.length > largest) {
                throw new InputRejected("file", "「文件」不能超过 %d MB".formatted(largest >> 20));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("文件没有传完", e);
        }
    }

    /** The name without any path, as far as the court keeps it. */
    private static String plainName(String claimed) {
        String name = claimed.substring(Math.max(claimed.lastIndexOf('/'), claimed.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || !PlainText.isReadable(name, false)) {
            throw new InputRejected("file", "「文件名」应为 1 至 %d 个字".formatted(LONGEST_NAME));
        }
        return name;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
