package org.lishenzhi.security;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to an account.
 *
 * @param accountId whose account it was
 * @param before what was so before, in words; never a password
 */
public record AccountAct(
        LocalDateTime at,
        String by,
        Kind kind,
        String accountId,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {

    /** What may be done to an account. */
    public enum Kind {
        OPENED("开立账号"),
        DISABLED("停用"),
        ENABLED("启用"),
        PASSWORD_RESET("重置口令"),
        PASSWORD_CHANGED("本人修改口令"),
        REGROUPED("调整角色"),
        LEAVE_ENTERED("登记休假"),
        DELEGATED("登记书面授权");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
