package org.lishenzhi.preservation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a preservation falls by law because nobody followed it up in time: before suit thirty days from the measure
 * (民事诉讼法第一百零四条第三款), before enforcement five days from the end of the period for performing
 * (民事诉讼法解释第一百六十三条). The last day still counts.
 *
 * @param lastDay the last day for following it up; none while that period does not run
 * @param followedOn when the suit was filed, or enforcement applied for; none if neither
 */
record Fall(@Nullable LocalDate lastDay, @Nullable LocalDate followedOn) {

    boolean isFollowedUp() {
        return followedOn != null && (lastDay == null || !followedOn.isAfter(lastDay));
    }

    boolean hasHappened(LocalDate today) {
        return lastDay != null && today.isAfter(lastDay) && !isFollowedUp();
    }
}
