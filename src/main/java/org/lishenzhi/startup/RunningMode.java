package org.lishenzhi.startup;

import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/** How the application is meant to run: as a demo on this machine, or for a court; never both, never neither. */
final class RunningMode implements EnvironmentPostProcessor {

    private static final String DEMO = "demo";
    private static final String PROD = "prod";
    private static final String TEST = "test";
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "::1", "localhost");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        List<String> profiles = List.of(environment.getActiveProfiles());
        boolean demo = profiles.contains(DEMO);
        boolean prod = profiles.contains(PROD);
        if (demo && prod) {
            throw new CannotStart("无法启动：demo（演示）与 prod（生产）不能同时启用，请只选一种运行方式。");
        }
        if (!demo && !prod && !profiles.contains(TEST)) {
            throw new CannotStart("无法启动：请指定运行方式，可选 demo（本机演示）或 prod（生产），"
                    + "例如 java -jar lishenzhi.jar --spring.profiles.active=demo。");
        }
        if (demo && !THIS_MACHINE.contains(environment.getProperty("server.address", ""))) {
            throw new CannotStart("无法启动：demo（演示）的口令是公开的，只能绑定 127.0.0.1，请不要改动 server.address。");
        }
        if (prod) {
            new ProductionSettings(environment).check();
        }
    }
}
