package org.lishenzhi.casefile;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lishenzhi.law.CourtClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The short forms in which people type a number: 456, 执456, 2024执456号, 2024-123. Each is written out to the whole
 * numbers that it may stand for, so that the search looks them up instead of reading through all numbers.
 */
@Component
class NumberShorthand {

    private static final int YEARS = 10;
    private static final Pattern RECEIPT = Pattern.compile("收?(\\d{4})-(\\d{1,6})");

    private final String court;
    private final Set<String> typeWords;
    private final Pattern shortened;
    private final CourtClock clock;

    NumberShorthand(
            @Value("${lishenzhi.court.code}") String court,
            @Value("${lishenzhi.court.type-words}") Set<String> typeWords,
            CourtClock clock) {
        this.court = court;
        this.typeWords = typeWords;
        this.clock = clock;
        shortened = Pattern.compile("(?:\\(?(\\d{4})\\)?(?=\\p{IsHan}))?(?:%s)?(\\p{IsHan}{1,4})?0*(\\d{1,7})号?"
                .formatted(Pattern.quote(court)));
    }

    /** The whole numbers that the typed text may stand for; itself first. */
    List<String> whole(String text) {
        Matcher receipt = RECEIPT.matcher(text);
        if (receipt.matches()) {
            return List.of(text, receipt(receipt.group(1), receipt.group(2)));
        }
        Matcher number = shortened.matcher(text);
        return number.matches()
                ? Stream.concat(Stream.of(text), numbers(number.group(1), number.group(2), number.group(3)))
                        .toList()
                : List.of(text);
    }

    private Stream<String> numbers(String year, String word, String ordinal) {
        List<String> years = year == null ? lastYears() : List.of(year);
        if (word != null) {
            return typeWords.contains(word) ? years.stream().map(it -> number(it, word, ordinal)) : Stream.empty();
        }
        return years.stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(receipt(it, ordinal)), typeWords.stream().map(each -> number(it, each, ordinal))));
    }

    private List<String> lastYears() {
        int now = clock.today().getYear();
        return IntStream.range(0, YEARS)
                .mapToObj(ago -> String.valueOf(now - ago))
                .toList();
    }

    private static String receipt(String year, String ordinal) {
        return "收%s-%06d".formatted(year, Integer.parseInt(ordinal));
    }

    private String number(String year, String word, String ordinal) {
        return "(%s)%s%s%s号".formatted(year, court, word, ordinal);
    }
}
