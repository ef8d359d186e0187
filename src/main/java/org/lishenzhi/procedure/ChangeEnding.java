package org.lishenzhi.procedure;

/** How a change of procedure ends. */
public enum ChangeEnding {
    RESUMPTION("事由消失，恢复执行"),
    LAST_DAY("所定期限届满，恢复执行"),
    OTHER_COURT("等待他院裁判，恢复或者结案"),
    TRANSFER("他院接收后，本院销案");

    private final String label;

    ChangeEnding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
