package org.lishenzhi.startup;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.security.FirstAdministrator;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/** The command {@code --create-admin=<id>}: opens the court's first administrator and ends, serving nobody. */
public final class CreateAdmin {

    private static final String OPTION = "--create-admin=";
    private static final int DONE = 0;
    private static final int REFUSED = 1;

    private CreateAdmin() {}

    /** The id that the operator asks for, if he gave the command. */
    public static Optional<String> wanted(String... args) {
        return Arrays.stream(args)
                .filter(argument -> argument.startsWith(OPTION))
                .map(argument -> argument.substring(OPTION.length()))
                .findFirst();
    }

    /** Opens the account with the password from standard input; answers the exit code. */
    public static int run(String id, String... args) {
        try (ConfigurableApplicationContext office = new SpringApplicationBuilder(FirstAdministrator.Office.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties("logging.level.root=warn")
                .run(args)) {
            return open(office, id);
        } catch (CannotStart alreadySaid) {
            return REFUSED;
        }
    }

    private static int open(ConfigurableApplicationContext office, String id) {
        if (!office.getEnvironment().acceptsProfiles(Profiles.of("prod"))) {
            OneSentence.say("--create-admin 只用于 prod（生产）；demo（演示）已有 an.quan。");
            return REFUSED;
        }
        try {
            office.getBean(FirstAdministrator.class).open(id, password());
            OneSentence.say("已开立首任管理员 %s，请用它登录后开立其他账号。".formatted(id));
            return DONE;
        } catch (InputRejected | Conflict refused) {
            OneSentence.say(refused.getMessage());
            return REFUSED;
        }
    }

    private static String password() {
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("口令：");
            return typed == null ? "" : new String(typed);
        }
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException unreadable) {
            return "";
        }
    }
}
