package org.lishenzhi.filing;

/** The way on which a suit is tried inside the court: by the judges for quick cases, or by the others. */
public enum Track {
    QUICK("速裁快审", "quick-track-judge"),
    ORDINARY("普通审判", "trial-judge");

    private final String label;
    private final String group;

    Track(String label, String group) {
        this.label = label;
        this.group = group;
    }

    public String label() {
        return label;
    }

    /** The group of judges who take such suits. */
    public String group() {
        return group;
    }
}
