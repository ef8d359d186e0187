package org.lishenzhi.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of accounts as the security administrator reads it: with roles, leave and what is lent in writing. */
@Service
@Transactional(readOnly = true)
public class AccountRegister {

    private static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;
    private final CourtClock clock;

    AccountRegister(JdbcClient jdbc, CourtClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One account.
     *
     * @param groups the ids of its own groups
     * @param remarks leave and delegations that are not over yet, in words
     */
    public record Entry(String id, String name, boolean enabled, List<String> groups, List<String> remarks) {}

    /** The accounts whose login name, name or group holds the text, a bounded number in the order of their ids. */
    public List<Entry> search(String text) {
        String pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
        List<Account> found = jdbc.sql(
                        """
                        select * from account
                        where id like :pattern or lower(name) like :pattern
                           or exists (select 1 from account_group where account_id = id
                                      and (group_id like :pattern or group_id in (:called)))
                        order by id fetch first :most rows only
                        """)
                .param("pattern", pattern)
                .param("called", called(text.strip()))
                .param("most", MOST_SHOWN)
                .query(Accounts::account)
                .list();
        Map<String, List<String>> groups = pairs("select account_id, group_id from account_group order by group_id");
        Map<String, List<String>> leaves = pairs(
                """
                select account_id, '休假 ' || cast(first_day as varchar(10)) || ' 至 ' || cast(last_day as varchar(10))
                    || '，代办人 ' || substitute_id
                from leave_of_absence where last_day >= :today order by first_day, id
                """);
        Map<String, List<String>> lent = pairs(
                """
                select principal_id, '授权 ' || delegate_id || ' 行使 ' || group_id || '，'
                    || cast(first_day as varchar(10)) || ' 至 ' || cast(last_day as varchar(10)) || '，' || document_number
                from delegation where last_day >= :today order by first_day, id
                """);
        return found.stream()
                .map(account -> new Entry(
                        account.id(),
                        account.name(),
                        account.enabled(),
                        groups.getOrDefault(account.id(), List.of()),
                        Stream.of(leaves, lent)
                                .flatMap(told -> told.getOrDefault(account.id(), List.of()).stream())
                                .toList()))
                .toList();
    }

    /** Every group that can be given: the roles, and the liaisons of units that have one. */
    public List<String> groups() {
        Stream<String> held = jdbc
                .sql("select distinct group_id from account_group order by group_id")
                .query(String.class)
                .list()
                .stream();
        return Stream.concat(Arrays.stream(Role.values()).map(Role::id), held)
                .distinct()
                .toList();
    }

    /** The roles whose name holds the text; never an empty list, which no database takes. */
    private static List<String> called(String text) {
        return Stream.concat(
                        Stream.of(""),
                        Arrays.stream(Role.values())
                                .filter(role -> !text.isEmpty() && role.label().contains(text))
                                .map(Role::id))
                .toList();
    }

    private Map<String, List<String>> pairs(String sql) {
        var statement = jdbc.sql(sql);
        if (sql.contains(":today")) {
            statement = statement.param("today", clock.today());
        }
        return statement.query((row, number) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
