package org.lishenzhi.security;

import org.jspecify.annotations.Nullable;

/**
 * The right in which a person signs.
 *
 * @param delegation the written authority, if the person does not hold the role himself
 */
public record Signature(String accountId, @Nullable Delegation delegation) {}
