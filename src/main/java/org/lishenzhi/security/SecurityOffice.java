package org.lishenzhi.security;

import org.lishenzhi.casefile.NotAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who holds the office of the security administrator at this moment; its holders act one after the other. */
@Component
class SecurityOffice {

    private final JdbcClient jdbc;

    SecurityOffice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the turn to act, so that two administrators cannot disable each other at the same moment.
     *
     * @throws NotAllowed unless the person holds the office, also if he was disabled a moment ago
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void require(String by) {
        boolean holds = jdbc.sql(
                        """
                        select id from account where enabled = true and id in (
                            select account_id from account_group where group_id = :group)
                        order by id for update
                        """)
                .param("group", Role.SECURITY_ADMIN.id())
                .query(String.class)
                .list()
                .contains(by);
        if (!holds) {
            throw new NotAllowed("账号由安全管理员管理");
        }
    }

    /** @throws NotAllowed if somebody acts on his own account, or does not hold the office */
    @Transactional(propagation = Propagation.MANDATORY)
    void requireForOther(String by, String accountId) {
        require(by);
        if (accountId.equals(by)) {
            throw new NotAllowed("不能更改自己的账号，请由另一位安全管理员办理");
        }
    }
}
