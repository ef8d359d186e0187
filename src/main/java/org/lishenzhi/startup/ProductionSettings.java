package org.lishenzhi.startup;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.core.env.Environment;

/** What a court must hand to the application from outside before it runs in production. */
final class ProductionSettings {

    private static final String URL = "LISHENZHI_DB_URL";
    private static final String KEY = "LISHENZHI_FIELD_KEY";
    private static final List<String> REQUIRED = List.of(URL, "LISHENZHI_DB_USER", "LISHENZHI_DB_PASSWORD", KEY);
    private static final int KEY_BYTES = 32;
    private static final String MARK_OF_THE_DEMO = "demo-only";

    private final Environment environment;

    ProductionSettings(Environment environment) {
        this.environment = environment;
    }

    /** @throws CannotStart naming everything that is missing, else the first thing that cannot be right */
    void check() {
        List<String> missing =
                REQUIRED.stream().filter(name -> value(name).isBlank()).toList();
        if (!missing.isEmpty()) {
            throw new CannotStart("无法启动：prod（生产）缺少环境变量 %s。".formatted(String.join("、", missing)));
        }
        if (!value(URL).startsWith("jdbc:postgresql:")) {
            throw new CannotStart("无法启动：%s 应以 jdbc:postgresql: 开头，生产只用 PostgreSQL。".formatted(URL));
        }
        checkKey();
    }

    private void checkKey() {
        byte[] key = decoded(value(KEY));
        if (key.length != KEY_BYTES) {
            throw new CannotStart("无法启动：%s 应为 32 字节密钥的 Base64，例如由 openssl rand -base64 32 生成。".formatted(KEY));
        }
        if (new String(key, StandardCharsets.ISO_8859_1).startsWith(MARK_OF_THE_DEMO)) {
            throw new CannotStart("无法启动：%s 是公开的演示密钥，不能用于生产。".formatted(KEY));
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private String value(String name) {
        String value = environment.getProperty(name);
        return value == null ? "" : value;
    }
}
