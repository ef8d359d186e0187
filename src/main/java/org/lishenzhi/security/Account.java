package org.lishenzhi.security;

/**
 * A member of the court, or of a member unit, who may log in.
 *
 * @param id the login name, e.g. {@code zhi.xing}
 * @param name what colleagues read
 * @param enabled whether the account may be used
 * @param mark of its password: another password, another mark
 */
public record Account(String id, String name, boolean enabled, String mark) {}
