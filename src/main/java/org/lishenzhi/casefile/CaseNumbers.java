package org.lishenzhi.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The numbers of cases, consecutive per year and kind: the row of a series stays locked until the case that took its
 * number is safely in the book, so there is no gap and no double.
 */
@Component
class CaseNumbers {

    private static final String RECEIPT = "收";

    private final JdbcClient jdbc;
    private final String court;
    private final Set<String> typeWords;

    CaseNumbers(
            JdbcClient jdbc,
            @Value("${lishenzhi.court.code}") String court,
            @Value("${lishenzhi.court.type-words}") Set<String> typeWords) {
        this.jdbc = jdbc;
        this.court = court;
        this.typeWords = typeWords;
    }

    /** 收件号, e.g. 收2024-000123. */
    String receipt(int year) {
        return "%s%d-%06d".formatted(RECEIPT, year, next(year, RECEIPT));
    }

    /** 案号, e.g. (2024)内0304执456号. */
    String number(int year, String typeWord) {
        if (!typeWords.contains(typeWord)) {
            throw new InputRejected("typeWord", "「类型代字」应为：%s".formatted(String.join("、", typeWords)));
        }
        return "(%d)%s%s%d号".formatted(year, court, typeWord, next(year, typeWord));
    }

    /** The number of this kind that a case has under this key, given today if it has none. */
    String give(String id, String typeWord, String key, LocalDate today) {
        return find(id, typeWord, key).orElseGet(() -> {
            var given = new CaseNumber(number(today.getYear(), typeWord), typeWord, today);
            enter(id, given, key);
            return given.number();
        });
    }

    private Optional<String> find(String id, String typeWord, String key) {
        return jdbc.sql(
                        """
                        select number from case_numbering
                        where case_id = :id and type_word = :word and numbering_key = :key
                        """)
                .param("id", id)
                .param("word", typeWord)
                .param("key", key)
                .query(String.class)
                .optional();
    }

    void enter(String id, CaseNumber given, String key) {
        jdbc.sql(
                        """
                        insert into case_numbering (number, case_id, type_word, numbering_key, given_on)
                        values (:number, :id, :word, :key, :on)
                        """)
                .param("number", given.number())
                .param("id", id)
                .param("word", given.typeWord())
                .param("key", key)
                .param("on", given.givenOn())
                .update();
    }

    /** All numbers of a case, the first given first. */
    List<CaseNumber> of(String id) {
        return jdbc.sql("select * from case_numbering where case_id = :id order by given_on, number")
                .param("id", id)
                .query((row, number) -> new CaseNumber(
                        row.getString("number"),
                        row.getString("type_word"),
                        row.getObject("given_on", LocalDate.class)))
                .list();
    }

    private int next(int year, String series) {
        open(year, series);
        int number =
                jdbc.sql("select last_number from case_series where case_year = :year and series = :series for update")
                                .param("year", year)
                                .param("series", series)
                                .query(Integer.class)
                                .single()
                        + 1;
        jdbc.sql("update case_series set last_number = :number where case_year = :year and series = :series")
                .param("number", number)
                .param("year", year)
                .param("series", series)
                .update();
        return number;
    }

    private void open(int year, String series) {
        boolean known = jdbc.sql("select count(*) from case_series where case_year = :year and series = :series")
                        .param("year", year)
                        .param("series", series)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            jdbc.sql("select series from case_series where case_year = 0 for update")
                    .query(String.class)
                    .single();
            jdbc.sql(
                            """
                            insert into case_series (case_year, series, last_number)
                            select :year, :series, 0
                            where not exists (select 1 from case_series where case_year = :year and series = :series)
                            """)
                    .param("year", year)
                    .param("series", series)
                    .update();
        }
    }
}
