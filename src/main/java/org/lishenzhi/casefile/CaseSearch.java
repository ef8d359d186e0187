package org.lishenzhi.casefile;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The search for cases by what people remember of them: a part of a number, or of the 案由. */
@Service
@Transactional(readOnly = true)
public class CaseSearch {

    private static final String MATCH =
            """
            (lower(receipt_number) like :text escape '!' or id in (select case_id from case_numbering where lower(number) like :text escape '!')
             or lower(cause) like :text escape '!')
            """;
    private static final String ORDER = " order by opened_at desc, id offset :skip rows fetch first :take rows only";

    private final JdbcClient jdbc;

    CaseSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Searches among all cases of the court. */
    public CasePage everywhere(String text, int page, int size) {
        return page(
                jdbc.sql("select * from court_case where " + MATCH + ORDER).param("text", pattern(text)), page, size);
    }

    /**
     * Searches among the cases in which somebody has a role, and further ones that he may see for another reason.
     *
     * @param further ids of cases
     * @param states in which he sees every case
     */
    public CasePage among(
            String accountId,
            Collection<String> further,
            Collection<CaseState> states,
            String text,
            int page,
            int size) {
        return page(
                jdbc.sql("select * from court_case where " + MATCH
                                + """
                        and (id in (select case_id from case_role where account_id = :account) or id in (:further) or state in (:states))
                        """
                                + ORDER)
                        .param("text", pattern(text))
                        .param("account", accountId)
                        .param(
                                "states",
                                states.isEmpty()
                                        ? List.of("-")
                                        : states.stream().map(CaseState::name).toList())
                        .param("further", further.isEmpty() ? List.of("-") : further),
                page,
                size);
    }

    private static CasePage page(JdbcClient.StatementSpec search, int page, int size) {
        List<Case> found = search.param("skip", (long) page * size)
                .param("take", size + 1)
                .query(CaseRows::courtCase)
                .list();
        return new CasePage(found.stream().limit(size).toList(), found.size() > size);
    }

    /** Percent and underline stand for themselves. */
    private static String pattern(String text) {
        return '%' + text.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[!%_]", "!$0") + '%';
    }
}
