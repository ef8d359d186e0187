package org.lishenzhi.filing;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a docket, by the words in its heading. */
enum DocketColumn {
    SOURCE("来源编号", false),
    RECEIVED_ON("收件日期", true),
    CAUSE("案由", true),
    CLAIMS("诉讼请求", true),
    KIND("案件类型", true),
    AMOUNT("标的额", false),
    PLAINTIFFS("原告", true),
    PLAINTIFF_KINDS("原告类别", false),
    PLAINTIFF_NUMBERS("原告证件号码", false),
    PLAINTIFF_PHONES("原告电话", false),
    DEFENDANTS("被告", true),
    DEFENDANT_KINDS("被告类别", false),
    DEFENDANT_NUMBERS("被告证件号码", false),
    DEFENDANT_PHONES("被告电话", false),
    UNVERIFIABLE("证件无法核实原因", false);

    private final String heading;
    private final boolean required;

    DocketColumn(String heading, boolean required) {
        this.heading = heading;
        this.required = required;
    }

    String heading() {
        return heading;
    }

    boolean isRequired() {
        return required;
    }

    static Optional<DocketColumn> find(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(heading))
                .findFirst();
    }
}
