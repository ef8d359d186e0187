package org.lishenzhi.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.Dossier;
import org.lishenzhi.casefile.DossierItem;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewItem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The dossier of a case over HTTP; what comes out of it is never run or shown by a browser, only saved. */
@RestController
@RequestMapping("/api/cases/{caseNumber}/files")
@Tag(name = "材料", description = "上传与下载卷宗材料")
class FileController {

    private static final int LONGEST_KIND = 60;

    private final VisibleCases cases;
    private final Dossier dossier;
    private final PaperPages papers;

    FileController(VisibleCases cases, Dossier dossier, PaperPages papers) {
        this.cases = cases;
        this.dossier = dossier;
        this.papers = papers;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "上传材料", description = "接受 jpg、png、pdf、docx、txt、mp4；按内容识别种类，与扩展名不符的不收")
    CaseView.FileView add(
            @Parameter(description = "案件的任一编号") @PathVariable String caseNumber,
            @Parameter(description = "文件") @RequestParam MultipartFile file,
            @Parameter(description = "材料种类，例如 张贴照片") @RequestParam String kind,
            @Parameter(description = "为哪一项待办任务上传；不填则只归入案卷") @RequestParam(required = false) @Nullable String taskId)
            throws IOException {
        Case courtCase = cases.byNumber(caseNumber);
        cases.requireWork(courtCase);
        if (kind.isBlank() || kind.length() > LONGEST_KIND || kind.codePoints().anyMatch(Character::isISOControl)) {
            throw new InputRejected("kind", "「材料种类」应为 1 至 %d 个字".formatted(LONGEST_KIND));
        }
        if (taskId != null && !cases.isTaskOf(taskId, courtCase)) {
            throw new InputRejected("taskId", "「任务」不是本案的待办任务，或者已经办结");
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            var item = new NewItem(
                    courtCase.id(), taskId, kind.strip(), name, cases.person().id());
            return papers.view(dossier.add(item, content));
        }
    }

    @GetMapping("/{fileId}")
    @Operation(summary = "下载材料")
    ResponseEntity<byte[]> content(@PathVariable String caseNumber, @PathVariable String fileId) {
        Case courtCase = cases.byNumber(caseNumber);
        cases.requireWork(courtCase);
        DossierItem item = dossier.item(courtCase.id(), fileId);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(item.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(item.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(dossier.content(item));
    }
}
