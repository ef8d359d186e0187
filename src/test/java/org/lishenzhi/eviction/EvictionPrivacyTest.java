package org.lishenzhi.eviction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.engine.ProcessContract;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine's tables are read by managers, administrators and backups: people must not be found in them. */
@CourtTest
class EvictionPrivacyTest {

    /** Names, places and words of people that the driver and the docket use. */
    private static final List<String> PERSONAL =
            List.of("高山", "王平", "宫静", "150304198001010018", "滨海街道", "衣柜", "已电话督促", "社区工作人员");

    /** How the engine itself counts the branches of a multi-instance. */
    private static final Set<String> OF_THE_ENGINE =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    @Autowired
    private EvictionDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private List<ProcessContract> contracts;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void afterAWholeEvictionTheEngineKnowsDeclaredFactsAndNobodysName() {
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        people.evictionDayComes(house, LocalDate.of(2024, 10, 15));
        people.officerEnters(house);
        people.assistantListsBelongings(house);
        assertThat(court.isOver(house.caseId()))
                .as("a variable of a running case, too")
                .isFalse();
        onlyDeclaredFacts();
        people.officerHandsOver(house, EvictionDriver.leftBehind("2024-10-15"));

        onlyDeclaredFacts();
        assertThat(personalDataInTheEngine()).isEmpty();
    }

    private void onlyDeclaredFacts() {
        Set<String> declared = contracts.stream()
                .flatMap(contract -> contract.variables().stream())
                .map(ProcessVariable::name)
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(declared)
                .containsAll(jdbc.queryForList("select distinct name_ from act_hi_varinst", String.class))
                .containsAll(jdbc.queryForList(
                        "select distinct name_ from act_hi_detail where name_ is not null", String.class));
        declared.addAll(OF_THE_ENGINE);
        assertThat(declared).containsAll(jdbc.queryForList("select distinct name_ from act_ru_variable", String.class));
    }

    private List<String> personalDataInTheEngine() {
        return PERSONAL.stream()
                .flatMap(word -> textColumns().stream()
                        .filter(column -> contains(column, word))
                        .map(column -> word + " in " + column.get("table_name") + '.' + column.get("column_name")))
                .collect(Collectors.toCollection(() -> binaries()));
    }

    private boolean contains(Map<String, Object> column, String word) {
        return jdbc.queryForObject(
                        "select count(*) from %s where %s like ?"
                                .formatted(column.get("table_name"), column.get("column_name")),
                        Integer.class,
                        '%' + word + '%')
                > 0;
    }

    private List<Map<String, Object>> textColumns() {
        List<Map<String, Object>> columns = jdbc.queryForList(
                """
                select table_name, column_name from information_schema.columns
                where lower(table_name) like 'act\\_%' escape '\\'
                  and lower(data_type) in ('character varying', 'text', 'character large object')
                """);
        assertThat(columns).as("the columns were found").hasSizeGreaterThan(200);
        return columns;
    }

    /** Bytes of variables and of failures; the models themselves are nobody's data. */
    private List<String> binaries() {
        return jdbc
                .query(
                        "select name_, bytes_ from act_ge_bytearray where deployment_id_ is null and bytes_ is not null",
                        (row, number) -> row.getString(1) + new String(row.getBytes(2), StandardCharsets.UTF_8))
                .stream()
                .filter(text -> PERSONAL.stream().anyMatch(text::contains))
                .map(text -> "bytes: " + text.substring(0, 20).toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(java.util.ArrayList::new));
    }
}
