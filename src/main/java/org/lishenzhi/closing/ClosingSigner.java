package org.lishenzhi.closing;

/** Who signs the document of a closing. */
public enum ClosingSigner {
    PRESIDING("审判长签发"),
    OFFICER("承办人签发");

    private final String label;

    ClosingSigner(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
