package org.lishenzhi.filing;

/**
 * How a suit was taken in.
 *
 * @param receiptNumber the 收件号 of its case
 * @param isNew whether it was taken in just now, or had been before
 */
public record Filed(String caseId, String receiptNumber, boolean isNew) {}
