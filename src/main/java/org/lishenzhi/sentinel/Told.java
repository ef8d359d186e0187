package org.lishenzhi.sentinel;

import java.util.List;

/**
 * What one look came to.
 *
 * @param told findings of which the managers were told now, for the first time or again
 * @param gone how many findings of before went away by themselves
 * @param stillOpen how many were known and are open
 * @param unfinished the kinds of which there is more than one look takes; the rest follow at the next one
 */
public record Told(List<Finding> told, int gone, int stillOpen, List<FindingKind> unfinished) {}
