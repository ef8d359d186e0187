package org.lishenzhi.enforcement;

/** On what ground a court enforces a title (民事诉讼法第二百三十五条). */
public enum Jurisdiction {
    TRIAL_COURT("本院是第一审法院，或者作出该文书的法院"),
    PROPERTY_SAME_LEVEL("被执行的财产在本院辖区，本院与第一审法院同级"),
    DEBTOR_DOMICILE("被执行人住所地在本院辖区"),
    PROPERTY_PLACE("被执行的财产在本院辖区"),
    DESIGNATED("上级法院指定本院管辖"),
    NONE("本院没有管辖权");

    private final String label;

    Jurisdiction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
