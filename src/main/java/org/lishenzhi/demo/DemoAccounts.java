package org.lishenzhi.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.NewAccount;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the demo, one or more for each role, all with the password {@code demo}. */
public class DemoAccounts {

    static final String PASSWORD = "demo";

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Opens those that do not exist yet. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void open() throws IOException {
        var csv = new ClassPathResource("demo/accounts.csv").getContentAsString(StandardCharsets.UTF_8);
        csv.lines().skip(1).map(line -> line.split(",")).forEach(cell -> {
            if (accounts.find(cell[0]).isEmpty()) {
                accounts.open(new NewAccount(cell[0], cell[1], PASSWORD, Set.of(cell[2].split(" "))));
            }
        });
    }
}
