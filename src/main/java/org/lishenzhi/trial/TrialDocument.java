package org.lishenzhi.trial;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Procedure;

/** The documents that end a trial, by the names of the guide to remedies. */
public enum TrialDocument {
    JUDGMENT("民事判决书", TrialEvent.JUDGMENT_SERVED, "appeal-judgment"),
    SMALL_CLAIMS_JUDGMENT("民事判决书（小额诉讼）", TrialEvent.JUDGMENT_SERVED, null),
    MEDIATION("民事调解书", TrialEvent.MEDIATION_SIGNED, null),
    DISMISSAL("驳回起诉裁定书", TrialEvent.RULING_SERVED, "appeal-ruling"),
    DEEMED_WITHDRAWAL("按撤诉处理裁定书", TrialEvent.RULING_SERVED, null),
    WITHDRAWAL("准许撤诉裁定书", TrialEvent.RULING_SERVED, null);

    private final String title;
    private final TrialEvent served;
    private final @Nullable String appealRule;

    TrialDocument(String title, TrialEvent served, @Nullable String appealRule) {
        this.title = title;
        this.served = served;
        this.appealRule = appealRule;
    }

    /** A judgment in a small claim is final (民事诉讼法第一百六十五条). */
    static TrialDocument of(TrialEnding ending, @Nullable Procedure procedure) {
        return switch (ending) {
            case JUDGMENT -> procedure == Procedure.SMALL_CLAIMS ? SMALL_CLAIMS_JUDGMENT : JUDGMENT;
            case MEDIATION -> MEDIATION;
            case DISMISS_SUIT -> DISMISSAL;
            case DEEM_WITHDRAWN -> DEEMED_WITHDRAWAL;
            case CONTINUE -> throw new IllegalStateException("审理尚未终结，没有裁判文书");
        };
    }

    public String title() {
        return title;
    }

    public boolean isJudgment() {
        return this == JUDGMENT || this == SMALL_CLAIMS_JUDGMENT;
    }

    public boolean isRuling() {
        return served == TrialEvent.RULING_SERVED;
    }

    TrialEvent served() {
        return served;
    }

    /** The period within which one may appeal; none if one may not (民事诉讼法第一百七十一条). */
    Optional<String> appealRule() {
        return Optional.ofNullable(appealRule);
    }
}
