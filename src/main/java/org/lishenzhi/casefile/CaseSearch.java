package org.lishenzhi.casefile;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The search for cases by what people remember of them: any number, whole, begun or shortened, the beginning of the
 * 案由, and if asked for the name of a party or agent. One query a page, each part of it answered by an index.
 */
@Service
@Transactional(readOnly = true)
public class CaseSearch {

    private static final String BY_NUMBER =
            """
            select id from court_case where receipt_number in (:numbers)
            union select case_id from case_numbering where number in (:numbers)
            union select case_id from title where document_number in (:numbers)
            union select id from court_case where receipt_number like :begun escape '!'
            union select case_id from case_numbering where number like :begun escape '!'
            union select case_id from title where document_number like :begun escape '!'
            union select id from court_case where cause like :begun escape '!'
            """;
    private static final String BY_NAME =
            """
            union select case_id from party where name like :named escape '!' and kind in (:kinds)
            union select party.case_id from agent join party on party.id = agent.party_id
                where agent.name like :named escape '!'
            """;
    private static final String SEEN =
            """
            and (id in (select case_id from case_role where account_id = :account)
                or id in (:further) or state in (:states))
            """;
    private static final String OWN =
            """
            select case_id from case_role where account_id = :account
            union select id from court_case where id in (:further)
            union select id from (select id from court_case where state in (:states)
                order by opened_at desc, id fetch first :until rows only) latest
            """;

    private final JdbcClient jdbc;
    private final NumberShorthand shorthand;

    CaseSearch(JdbcClient jdbc, NumberShorthand shorthand) {
        this.jdbc = jdbc;
        this.shorthand = shorthand;
    }

    /**
     * What somebody looks for.
     *
     * @param text as typed; blank finds every case
     * @param names whether it may also be a name
     */
    public record Wanted(String text, boolean names, int page, int size) {

        boolean isAnything() {
            return text.isBlank();
        }
    }

    /** Searches among all cases of the court. */
    public CasePage everywhere(Wanted wanted) {
        return page(select(wanted.isAnything() ? "" : "where id in (%s)".formatted(matches(wanted))), wanted);
    }

    /**
     * Searches among the cases in which somebody has a role, and further ones that he may see for another reason.
     *
     * @param further ids of cases
     * @param states in which he sees every case
     */
    public CasePage among(String accountId, Collection<String> further, Collection<CaseState> states, Wanted wanted) {
        String where = wanted.isAnything()
                ? "where id in (%s)".formatted(OWN)
                : "where id in (%s) %s".formatted(matches(wanted), SEEN);
        return page(
                select(where)
                        .param("account", accountId)
                        .param("further", orNone(List.copyOf(further)))
                        .param(
                                "states",
                                orNone(states.stream().map(CaseState::name).toList()))
                        .param("until", until(wanted) + 1),
                wanted);
    }

    private JdbcClient.StatementSpec select(String where) {
        return jdbc.sql(FoundCases.SELECT.formatted(where));
    }

    private static String matches(Wanted wanted) {
        return wanted.names() ? BY_NUMBER + BY_NAME : BY_NUMBER;
    }

    private CasePage page(JdbcClient.StatementSpec search, Wanted wanted) {
        var name = TypedName.of(wanted.text().strip());
        List<FoundCase> found = search.param(
                        "numbers", shorthand.whole(wanted.text().strip()))
                .param("begun", begun(wanted.text().strip()))
                .param("named", begun(name.beginning()))
                .param("kinds", name.kinds().stream().map(Enum::name).toList())
                .param("skip", until(wanted) - wanted.size())
                .param("take", wanted.size() + 1)
                .query((ResultSetExtractor<List<FoundCase>>) FoundCases::read);
        return new CasePage(found.stream().limit(wanted.size()).toList(), found.size() > wanted.size());
    }

    private static long until(Wanted wanted) {
        return (wanted.page() + 1L) * wanted.size();
    }

    private static List<String> orNone(List<String> values) {
        return values.isEmpty() ? List.of("-") : values;
    }

    /** Percent and underline stand for themselves. */
    private static String begun(String text) {
        return text.replaceAll("[!%_]", "!$0") + '%';
    }
}
