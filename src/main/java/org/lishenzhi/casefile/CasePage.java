package org.lishenzhi.casefile;

import java.util.List;

/**
 * One page of a search for cases, the newest first.
 *
 * @param more whether there are further cases behind this page
 */
public record CasePage(List<FoundCase> cases, boolean more) {}
