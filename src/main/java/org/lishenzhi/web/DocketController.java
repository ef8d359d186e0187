package org.lishenzhi.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.filing.Docket;
import org.lishenzhi.filing.DocketAnswer;
import org.lishenzhi.security.CurrentPerson;
import org.lishenzhi.security.Person;
import org.lishenzhi.security.Role;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The docket over HTTP: many suits in one CSV file, an answer for each row. */
@RestController
@RequestMapping("/api/docket")
@Tag(name = "批量收件", description = "以 CSV 表格一次登记多件起诉")
class DocketController {

    private static final int LARGEST = 2 << 20;

    private final Docket docket;
    private final CurrentPerson current;

    DocketController(Docket docket, CurrentPerson current) {
        this.docket = docket;
        this.current = current;
    }

    @PostMapping(consumes = "text/csv")
    @Operation(summary = "导入案件", description = "正文为 UTF-8 编码的 CSV，第一行为中文表头；逐行答复，同一文件重复导入不产生第二件案件")
    List<DocketAnswer> file(HttpServletRequest request) throws IOException {
        Person person = current.get();
        if (!person.is(Role.FILING_CLERK)) {
            throw new NotAllowed("只有立案庭人员可以导入案件");
        }
        byte[] csv = request.getInputStream().readNBytes(LARGEST + 1);
        if (csv.length > LARGEST) {
            throw new InputRejected("file", "「文件」不能超过 %d MB".formatted(LARGEST >> 20));
        }
        return docket.file(csv, person.id());
    }
}
