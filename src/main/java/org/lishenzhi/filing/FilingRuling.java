package org.lishenzhi.filing;

import org.lishenzhi.casefile.CaseState;

/** A ruling with which the filing of a suit may end. */
public enum FilingRuling {
    /** 民事诉讼法第一百二十六条。 */
    REFUSAL("不予受理裁定书", FilingEvents.REFUSED, "裁定不予受理", CaseState.FILING_REFUSED),
    /** 诉讼费用交纳办法第二十二条；民事诉讼法解释第二百一十三条。 */
    DEEMED_WITHDRAWAL("按撤诉处理裁定书", FilingEvents.DEEMED_WITHDRAWN, "裁定按撤诉处理", CaseState.DEEMED_WITHDRAWN);

    private final String document;
    private final String event;
    private final String title;
    private final CaseState state;

    FilingRuling(String document, String event, String title, CaseState state) {
        this.document = document;
        this.event = event;
        this.title = title;
        this.state = state;
    }

    /** What the court calls the document. */
    public String document() {
        return document;
    }

    String event() {
        return event;
    }

    String title() {
        return title;
    }

    CaseState state() {
        return state;
    }
}
