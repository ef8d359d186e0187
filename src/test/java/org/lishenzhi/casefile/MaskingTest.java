package org.lishenzhi.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({"王平, 王某", "欧阳静, 欧某", "塔斯少布, 塔某", "买买提·阿卜杜拉, 买某", "ᠪᠠᠶᠠᠷ, ᠪ某", "𬀩明, 𬀩某", "王, 王某"})
    void ofANameTheFirstCharacterIsLeftAlsoIfItIsARareOne(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "150304198001010018, 150304********0018",
        "91350100M000100Y43, 913501********0Y43",
        "150304800101001, 150304********1",
        "15030480010100, **************",
        "123, ***"
    })
    void ofANumberTheMiddleIsHidden(String number, String masked) {
        assertThat(Masking.number(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"13912345612, 139******12", "0473-3012345, 047*******45", "1234567, *******"})
    void ofATelephoneTheMiddleIsHidden(String phone, String masked) {
        assertThat(Masking.phone(phone)).isEqualTo(masked);
    }

    @Test
    void nothingThatIsPrintedByAccidentNamesAnybody() {
        var party = new Party(
                "p1", "c1", PartyRole.RESPONDENT, PartyKind.NATURAL_PERSON, "王平", "150304********0018", null, null);
        var filed = new NewCase.NewParty(
                PartyRole.RESPONDENT,
                PartyKind.NATURAL_PERSON,
                "王平",
                "150304198001010018",
                null,
                null,
                null,
                java.util.List.of());

        assertThat(party + " " + filed).doesNotContain("王平").doesNotContain("0018");
    }
}
