package org.lishenzhi.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as a search shows it.
 *
 * @param officer what colleagues call the person in charge
 * @param applicants the names of this side as strangers may read them
 * @param respondents those of the other side
 */
public record FoundCase(Case courtCase, @Nullable String officer, List<String> applicants, List<String> respondents) {}
