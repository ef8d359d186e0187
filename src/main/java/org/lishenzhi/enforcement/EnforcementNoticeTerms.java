package org.lishenzhi.enforcement;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The days that the enforcement notice and the order to report property name; both count from the service on each debtor.
 *
 * @param reportDays none if no money is owed
 */
public record EnforcementNoticeTerms(@Id String caseId, int performDays, @Nullable Integer reportDays) {}
