package org.lishenzhi.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a search, brought together case by case: one row for each of its parties. */
final class FoundCases {

    /** With a place for the condition; the page is cut out before parties and names are looked up for it. */
    static final String SELECT =
            """
            select page.*, account.name as officer_name,
                party.role as party_role, party.kind as party_kind, party.name as party_name
            from (select * from court_case %s order by opened_at desc, id
                offset :skip rows fetch first :take rows only) page
            left join account on account.id = page.officer_id
            left join party on party.case_id = page.id
            order by page.opened_at desc, page.id, party.ordinal
            """;

    private FoundCases() {}

    static List<FoundCase> read(ResultSet rows) throws SQLException {
        Map<String, FoundCase> found = new LinkedHashMap<>();
        while (rows.next()) {
            String id = rows.getString("id");
            if (!found.containsKey(id)) {
                found.put(
                        id,
                        new FoundCase(
                                CaseRows.courtCase(rows, 0),
                                rows.getString("officer_name"),
                                new ArrayList<>(),
                                new ArrayList<>()));
            }
            add(found.get(id), rows);
        }
        return List.copyOf(found.values());
    }

    private static void add(FoundCase found, ResultSet row) throws SQLException {
        @Nullable String role = row.getString("party_role");
        if (role == null) {
            return;
        }
        String name = masked(PartyKind.valueOf(row.getString("party_kind")), row.getString("party_name"));
        switch (PartyRole.valueOf(role)) {
            case APPLICANT -> found.applicants().add(name);
            case RESPONDENT -> found.respondents().add(name);
            default -> {}
        }
    }

    private static String masked(PartyKind kind, String name) {
        return kind == PartyKind.NATURAL_PERSON ? Masking.name(name) : name;
    }
}
