package org.lishenzhi.preservation;

import java.util.Optional;
import org.lishenzhi.casefile.CaseState;

/** At what stage of its story a case is when preservation is applied for. */
public enum PreservationKind {
    PRE_SUIT("诉前保全", "民事诉讼法第一百零四条"),
    IN_SUIT("诉讼中保全", "民事诉讼法第一百零三条"),
    PRE_ENFORCEMENT("执行前保全", "民事诉讼法解释第一百六十三条"),
    IN_ENFORCEMENT("已转为执行措施", "民事诉讼法解释第一百六十八条");

    private final String label;
    private final String article;

    PreservationKind(String label, String article) {
        this.label = label;
        this.article = article;
    }

    public String label() {
        return label;
    }

    public String article() {
        return article;
    }

    /** What it becomes of itself once it was followed up (财产保全规定第十七条、民事诉讼法解释第一百六十八条). */
    PreservationKind followedUp() {
        return this == PRE_SUIT ? IN_SUIT : IN_ENFORCEMENT;
    }

    /**
     * The kind of a preservation that is applied for now; none if the case is over, or is enforced already and measures
     * of enforcement are taken instead.
     *
     * @param filed whether the statement of claim was received
     */
    static Optional<PreservationKind> of(CaseState state, boolean filed) {
        return switch (state) {
            case FILING -> Optional.of(filed ? IN_SUIT : PRE_SUIT);
            case TRIAL -> Optional.of(IN_SUIT);
            case PERFORMANCE, AWAITING_APPLICATION, URGING, ENFORCEMENT_REQUESTED -> Optional.of(PRE_ENFORCEMENT);
            default -> Optional.empty();
        };
    }
}
