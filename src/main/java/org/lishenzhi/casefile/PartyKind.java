package org.lishenzhi.casefile;

/** What kind of person a party is in law. */
public enum PartyKind {
    NATURAL_PERSON("自然人"),
    ENTERPRISE("企业"),
    OTHER_ORGANIZATION("其他组织");

    private final String label;

    PartyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
