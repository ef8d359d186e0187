package org.lishenzhi.law;

/**
 * A period of law: so many units, and whether its last day rolls over days off (民事诉讼法第八十五条).
 *
 * @param length units; negative counts backwards, never zero
 */
public record Period(long length, PeriodUnit unit, boolean rolls) {

    /** Longer periods than this are no periods of law but mistakes. */
    public static final int LONGEST = 36_500;

    public Period {
        if (length == 0 || length < -LONGEST || length > LONGEST) {
            throw new IllegalArgumentException("期间长度应在 1 至 %d 之间，向前推算用负数".formatted(LONGEST));
        }
    }

    /**
     * This period with another one of the same unit added to it.
     *
     * @throws IllegalArgumentException if the units differ
     */
    public Period plus(Period extension) {
        if (extension.unit != unit) {
            throw new IllegalArgumentException("%s不能延长%s：单位不同".formatted(label(), extension.label()));
        }
        return new Period(length + extension.length, unit, rolls);
    }

    public boolean isBackwards() {
        return length < 0;
    }

    /** E.g. 30日 or 3个月. */
    public String label() {
        return Math.abs(length) + unit.label();
    }
}
