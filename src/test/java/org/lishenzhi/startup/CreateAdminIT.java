package org.lishenzhi.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A court opens its first administrator on an empty PostgreSQL; there is no second first one. */
class CreateAdminIT {

    private static final String PASSWORD = "a-long-enough-password";

    @Test
    void thereIsOneFirstAdministratorAndHisPasswordIsLongEnough() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            assertThat(create(postgres, "an.first", "short")).isEqualTo(1);
            assertThat(groups(postgres.getPostgresDatabase())).isEmpty();

            assertThat(create(postgres, "an.first", PASSWORD)).isZero();
            assertThat(create(postgres, "an.second", PASSWORD)).isEqualTo(1);

            assertThat(groups(postgres.getPostgresDatabase())).containsExactly("an.first security-admin");
        }
    }

    @Test
    void onlyTheCommandIsTheCommand() {
        assertThat(CreateAdmin.wanted("--server.port=1", "--create-admin=an.first"))
                .hasValue("an.first");
        assertThat(CreateAdmin.wanted("--spring.profiles.active=prod")).isEmpty();
    }

    private static int create(EmbeddedPostgres postgres, String id, String password) {
        InputStream keyboard = System.in;
        System.setIn(new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            return CreateAdmin.run(
                    id,
                    "--create-admin=" + id,
                    "--spring.profiles.active=prod",
                    "--LISHENZHI_DB_URL=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "--LISHENZHI_DB_USER=postgres",
                    "--LISHENZHI_DB_PASSWORD=postgres",
                    "--LISHENZHI_FIELD_KEY=cHJvZHVjdGlvbi1rZXktZm9yLXRlc3RzLW9ubHktMDE=");
        } finally {
            System.setIn(keyboard);
        }
    }

    private static List<String> groups(DataSource database) {
        return JdbcClient.create(database)
                .sql("select account_id || ' ' || group_id from account_group order by 1")
                .query(String.class)
                .list();
    }
}
