package org.lishenzhi.closing;

/** What a reason for closing supposes of its case, with the sentence for when it is not so. */
public enum ClosingCondition {
    NONE(""),
    ALL_PERFORMED("尚有判项未履行"),
    NATURAL_DEBTOR("本案没有自然人被执行人"),
    ORGANISATION_DEBTOR("本案没有单位被执行人"),
    NATURAL_APPLICANT("本案没有自然人申请执行人"),
    SPECIFIC_THING("本案没有交付房屋、特定物的判项"),
    ARBITRAL_TITLE("本案的执行依据不是仲裁裁决、仲裁调解书"),
    NOTARIAL_TITLE("本案的执行依据不是公证债权文书");

    private final String otherwise;

    ClosingCondition(String otherwise) {
        this.otherwise = otherwise;
    }

    String otherwise() {
        return otherwise;
    }
}
