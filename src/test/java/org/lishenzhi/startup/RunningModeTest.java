package org.lishenzhi.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class RunningModeTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "LISHENZHI_DB_URL",
            "jdbc:postgresql://db/court",
            "LISHENZHI_DB_USER",
            "court",
            "LISHENZHI_DB_PASSWORD",
            "secret",
            "LISHENZHI_FIELD_KEY",
            "cHJvZHVjdGlvbi1rZXktZm9yLXRlc3RzLW9ubHktMDE=");

    @Test
    void withoutAProfileItSaysWhichExist() {
        assertRefused(new MockEnvironment(), "无法启动：请指定运行方式，可选 demo（本机演示）或 prod（生产）");
    }

    @Test
    void anUnknownProfileIsNoProfile() {
        assertRefused(environment("production"), "可选 demo（本机演示）或 prod（生产）");
    }

    @Test
    void demoAndProdNeverRunTogether() {
        assertRefused(environment("demo", "prod"), "demo（演示）与 prod（生产）不能同时启用");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "192.168.1.7"})
    void theDemoStaysOnThisMachine(String address) {
        assertRefused(environment("demo").withProperty("server.address", address), "只能绑定 127.0.0.1");
    }

    @Test
    void theDemoOnThisMachineStarts() {
        assertStarts(environment("demo").withProperty("server.address", "127.0.0.1"));
    }

    @Test
    void testsStart() {
        assertStarts(environment("test"));
    }

    @Test
    void prodNamesEverythingThatIsMissingInOneSentence() {
        assertRefused(
                environment("prod").withProperty("LISHENZHI_DB_USER", "court"),
                "无法启动：prod（生产）缺少环境变量 LISHENZHI_DB_URL、LISHENZHI_DB_PASSWORD、LISHENZHI_FIELD_KEY。");
    }

    @Test
    void aCompleteProdStarts() {
        assertStarts(complete());
    }

    @ParameterizedTest
    @CsvSource({
        "LISHENZHI_DB_URL,    jdbc:h2:mem:x,                                应以 jdbc:postgresql: 开头",
        "LISHENZHI_FIELD_KEY, c2hvcnQ=,                                     应为 32 字节密钥的 Base64",
        "LISHENZHI_FIELD_KEY, not base64,                                   应为 32 字节密钥的 Base64",
        "LISHENZHI_FIELD_KEY, ZGVtby1vbmx5LWZpZWxkLWtleS1saXNoZW56aGktMDE=, 公开的演示密钥"
    })
    void prodRefusesAValueThatCannotBeRight(String name, String value, String sentence) {
        assertRefused(complete().withProperty(name, value), sentence);
    }

    private static MockEnvironment complete() {
        MockEnvironment environment = environment("prod");
        COMPLETE.forEach(environment::setProperty);
        return environment;
    }

    private static MockEnvironment environment(String... profiles) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        return environment;
    }

    private static void assertRefused(MockEnvironment environment, String sentence) {
        assertThatThrownBy(() -> check(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(sentence);
    }

    private static void assertStarts(MockEnvironment environment) {
        assertThatCode(() -> check(environment)).doesNotThrowAnyException();
    }

    private static void check(MockEnvironment environment) {
        new RunningMode().postProcessEnvironment(environment, new SpringApplication());
    }
}
