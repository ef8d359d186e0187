package org.lishenzhi.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Check digits by GB 11643, GB 32100 and GB 11714; all numbers are invented or the standards' own examples. */
class IdentityNumbersTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 2);

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "11010519491231002X, true,  the example of the standard",
        "150304198001010018, true,  a plain one",
        "15030419800101000X, true,  an X as check digit",
        "150304202402290013, true,  born on a leap day",
        "150304202409020016, true,  born today",
        "150304198001010019, false, wrong check digit",
        "150304198001010081, false, two digits exchanged",
        "11010519491231002x, false, a small x is made large before",
        "150304202302290016, false, no such leap day",
        "150304198013010015, false, month 13",
        "150304198000100011, false, month 0",
        "150304202409030011, false, born tomorrow",
        "150304189912310017, false, born before 1900",
        "000000000000000000, false, all zero",
        "15030419800101001,  false, seventeen digits",
        "1503041980010100188, false, nineteen digits",
        "150304800101001,    false, the old number of fifteen digits",
        "１５０３０４198001010018, false, full-width digits"
    })
    void aCitizensNumberIsCheckedByItsCheckDigitAndBirthDate(String number, boolean valid, String why) {
        assertThat(IdentityNumbers.isCitizen(number, TODAY)).as(why).isEqualTo(valid);
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "91350100M000100Y43, true,  the example of the standard",
        "91150304D2143569X1, true,  an X as check character of the code inside",
        "91150304MA0N000408, true,  a 0 as check character of the code inside",
        "91150304123456788F, true,  digits only inside",
        "91350100M000100Y44, false, wrong check character",
        "91150304123456780N, false, wrong check character of the code inside only",
        "000000000000000000, false, all zero",
        "91350100M000100I43, false, an I is not used",
        "91350100M000100O43, false, an O is not used",
        "91350100m000100y43, false, small letters",
        "91350100M000100Y4,  false, seventeen characters",
        "9135010AM000100Y43, false, a letter in the district"
    })
    void anOrganisationsCodeIsCheckedOutsideAndInside(String code, boolean valid, String why) {
        assertThat(IdentityNumbers.isOrganisation(code)).as(why).isEqualTo(valid);
    }
}
