package org.lishenzhi.preservation;

/** How the court disposes of an application for preservation. */
public enum RulingOutcome {
    GRANTED("财产保全裁定书"),
    REFUSED("驳回保全申请裁定书"),
    WITHDRAWN("准予撤回保全申请");

    private final String document;

    RulingOutcome(String document) {
        this.document = document;
    }

    /** What the court calls the document that says so. */
    public String document() {
        return document;
    }
}
