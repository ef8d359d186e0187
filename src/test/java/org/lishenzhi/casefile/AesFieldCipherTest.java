package org.lishenzhi.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AesFieldCipherTest {

    private static final String SECRET = "150304198001010018";

    private final FieldCipher cipher = new AesFieldCipher(key(1));

    @ParameterizedTest
    @ValueSource(strings = {"", "150304198001010018", "𬀩 ᠪᠠᠶᠠᠷ", "${x}<script>"})
    void whatWasEncryptedComesBack(String text) {
        assertThat(cipher.decrypt(cipher.encrypt(text, "party-1"), "party-1")).isEqualTo(text);
    }

    @Test
    void theSameTextLooksDifferentEachTime() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            seen.add(cipher.encrypt(SECRET, "party-1"));
        }

        assertThat(seen).hasSize(100).noneMatch(text -> text.contains(SECRET));
    }

    @Test
    void aFieldMovedToAnotherOwnerIsNotReadable() {
        String sealed = cipher.encrypt(SECRET, "party-1");

        assertThatThrownBy(() -> cipher.decrypt(sealed, "party-2")).hasMessage("字段加密或解密失败");
    }

    @Test
    void aFieldOfAnotherKeyIsNotReadable() {
        String sealed = new AesFieldCipher(key(2)).encrypt(SECRET, "party-1");

        assertThatThrownBy(() -> cipher.decrypt(sealed, "party-1")).hasMessage("字段加密或解密失败");
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] sealed =
                Base64.getDecoder().decode(cipher.encrypt(SECRET, "party-1").substring("aes1:".length()));
        for (int i = 0; i < sealed.length; i++) {
            byte[] tampered = sealed.clone();
            tampered[i] ^= 1;
            String text = "aes1:" + Base64.getEncoder().encodeToString(tampered);
            assertThatThrownBy(() -> cipher.decrypt(text, "party-1")).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain text", "aes1:", "aes1:AAAA", "aes1:!!!!", "sm41:AAAA"})
    void whatIsNoCiphertextIsRefusedInWords(String text) {
        assertThatThrownBy(() -> cipher.decrypt(text, "party-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("密文格式不识别");
    }

    @Test
    void aShortKeyIsRefusedInWords() {
        assertThatThrownBy(() -> new AesFieldCipher(Base64.getEncoder().encodeToString(new byte[16])))
                .hasMessage("字段密钥应为 32 字节（Base64 编码）");
    }

    private static String key(int seed) {
        byte[] key = new byte[32];
        key[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(key);
    }
}
