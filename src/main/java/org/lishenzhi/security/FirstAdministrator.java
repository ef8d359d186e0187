package org.lishenzhi.security;

import java.time.Clock;
import java.util.Set;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.law.CourtClock;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first administrator of a court: opened once, at the machine, never over the network. He administers security alone
 * and opens the accounts of the two other administrators.
 */
public class FirstAdministrator {

    private static final Set<String> GROUPS = Set.of(Role.SECURITY_ADMIN.id());

    private final Accounts accounts;

    FirstAdministrator(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Opens the account.
     *
     * @throws Conflict if the court has a security administrator already, even a disabled one
     */
    @Transactional
    public void open(String id, String password) {
        boolean exists = accounts.all().stream()
                .anyMatch(account -> accounts.ownGroupsOf(account.id()).contains(Role.SECURITY_ADMIN.id()));
        if (exists) {
            throw new Conflict("已经有安全管理员，请由他开立其他账号");
        }
        accounts.open(new NewAccount(id, "首任管理员", password, GROUPS));
    }

    /** The few parts of the application that this needs: the database and the accounts; no engine, no web server. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @Import({FirstAdministrator.class, Accounts.class, Delegations.class, PasswordHashes.class, PasswordRule.class})
    public static class Office {

        @Bean
        CourtClock clock() {
            return Clock.systemUTC()::instant;
        }
    }
}
