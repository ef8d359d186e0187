package org.lishenzhi.assignment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.security.RecusalGround;

/** Why a case should get another person in charge: a ground of recusal, or a matter of the court's own work. */
public enum ChangeCause {
    PARTY_OR_RELATIVE("回避", RecusalGround.PARTY_OR_RELATIVE),
    INTEREST("回避", RecusalGround.INTEREST),
    OTHER_RELATION("回避", RecusalGround.OTHER_RELATION),
    GIFTS_OR_MEETINGS("回避", RecusalGround.GIFTS_OR_MEETINGS),
    TRANSFERRED("工作调动或者离职", null),
    LONG_ABSENCE("长期不能履行职务", null),
    WORKLOAD("调整办案任务", null);

    private final String label;
    private final @Nullable RecusalGround recusal;

    ChangeCause(String label, @Nullable RecusalGround recusal) {
        this.label = label;
        this.recusal = recusal;
    }

    public String label() {
        return recusal == null ? label : "%s：%s".formatted(label, recusal.label());
    }

    /** The ground of recusal, if it is one (民事诉讼法第四十七条). */
    public Optional<RecusalGround> recusal() {
        return Optional.ofNullable(recusal);
    }
}
