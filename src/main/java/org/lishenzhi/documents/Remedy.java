package org.lishenzhi.documents;

/**
 * A remedy against a document of the court.
 *
 * @param remedy what one may do, e.g. 上诉
 * @param whom with whom
 * @param ruleId the period within which, as a rule of the table of periods; empty if none is fixed
 * @param effect what it does to performance or enforcement; empty if nothing
 * @param article the law it follows
 * @param remark what is not certain about it; empty if all is
 */
public record Remedy(String remedy, String whom, String ruleId, String effect, String article, String remark) {}
