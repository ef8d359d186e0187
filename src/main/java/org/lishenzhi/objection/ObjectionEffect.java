package org.lishenzhi.objection;

import org.jspecify.annotations.Nullable;

/**
 * One row of the decision table: what an objection of this kind and outcome does to enforcement.
 *
 * @param untilRule the deadline rule that ends the stop; none if the stop lasts until something else happens
 */
public record ObjectionEffect(boolean stops, String what, @Nullable String untilRule, String article) {}
