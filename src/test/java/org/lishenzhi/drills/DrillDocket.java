package org.lishenzhi.drills;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.filing.NewSuit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same suit many times over, brought to the counter as tables; a table that nobody answered for is brought again. */
final class DrillDocket {

    private static final String CLERK = "li.an";
    private static final String HEADING = "来源编号,收件日期,案由,诉讼请求,案件类型,标的额,原告,原告证件号码,原告电话,被告,被告证件号码,被告电话\n";

    private final Caller caller;
    private final Journal journal;
    private final JdbcClient database;
    private final NewSuit suit;

    DrillDocket(Caller caller, Journal journal, JdbcClient database, NewSuit suit) {
        this.caller = caller;
        this.journal = journal;
        this.database = database;
        this.suit = suit;
    }

    /** Brings the suits with these numbers in one table. */
    List<DrillCase> bring(int first, int count) throws InterruptedException, IOException {
        String table = HEADING
                + IntStream.range(first, first + count).mapToObj(this::row).collect(Collectors.joining());
        while (true) {
            Optional<Caller.Answer> answer = caller.once(CLERK, "POST", "/api/docket", "text/csv", table);
            if (answer.isPresent() && answer.get().isGood()) {
                return cases(answer.get().json());
            }
            if (answer.isPresent()) {
                journal.refused();
            } else {
                journal.repeated();
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }

    private List<DrillCase> cases(JsonNode rows) {
        List<DrillCase> cases = new ArrayList<>();
        for (JsonNode row : rows) {
            String number = row.path("caseNumber").asText();
            if (number.isEmpty()) {
                throw new AssertionError("a suit was not taken: " + row);
            }
            String id = database.sql("select id from court_case where receipt_number = :number")
                    .param("number", number)
                    .query(String.class)
                    .single();
            cases.add(new DrillCase(id, number, caller, journal));
        }
        return cases;
    }

    private String row(int number) {
        return "drill-%d,%s,%s,%s,财产案件,%s,%s,%s\n"
                .formatted(
                        number,
                        suit.receivedOn(),
                        suit.cause(),
                        suit.claims(),
                        suit.amount(),
                        side(PartyRole.APPLICANT),
                        side(PartyRole.RESPONDENT));
    }

    private String side(PartyRole role) {
        return cell(role, NewParty::name) + ',' + cell(role, NewParty::idNumber) + ',' + cell(role, NewParty::phone);
    }

    private String cell(PartyRole role, Function<NewParty, String> told) {
        return suit.parties().stream()
                .filter(party -> party.role() == role)
                .map(told)
                .collect(Collectors.joining("；"));
    }
}
