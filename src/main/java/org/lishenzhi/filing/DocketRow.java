package org.lishenzhi.filing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.FieldProblem;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.law.fees.FilingFee;

/**
 * The reading of one row of a docket; several parties of one side stand in one cell, parted by ；.
 *
 * @param cells what the row says, by column; empty cells are left out
 */
record DocketRow(int line, Map<DocketColumn, String> cells, List<FieldProblem> problems) {

    private static final int LONGEST_SOURCE = 100;

    DocketRow(int line, Map<DocketColumn, String> cells) {
        this(line, Map.copyOf(cells), new ArrayList<>());
    }

    /** @throws InputRejected with every problem of what cannot be read */
    NewSuit suit() {
        Arrays.stream(DocketColumn.values())
                .filter(column -> column.isRequired() && !cells.containsKey(column))
                .forEach(column -> complain(column, "请填写「%s」".formatted(column.heading())));
        LocalDate receivedOn = date();
        FilingFee.Kind kind = kind();
        BigDecimal amount = amount();
        List<NewParty> parties = Stream.concat(
                        side(
                                PartyRole.APPLICANT,
                                DocketColumn.PLAINTIFFS,
                                DocketColumn.PLAINTIFF_KINDS,
                                DocketColumn.PLAINTIFF_NUMBERS,
                                DocketColumn.PLAINTIFF_PHONES)
                                .stream(),
                        side(
                                PartyRole.RESPONDENT,
                                DocketColumn.DEFENDANTS,
                                DocketColumn.DEFENDANT_KINDS,
                                DocketColumn.DEFENDANT_NUMBERS,
                                DocketColumn.DEFENDANT_PHONES)
                                .stream())
                .toList();
        String key = key();
        if (!problems.isEmpty()) {
            throw new InputRejected(problems);
        }
        return new NewSuit(
                key, receivedOn, text(DocketColumn.CAUSE), text(DocketColumn.CLAIMS), kind, amount, parties, null);
    }

    /** The number that the sender gave the row, else the row itself: the same row is the same suit. */
    private String key() {
        String source = cells.get(DocketColumn.SOURCE);
        if (source == null) {
            return "docket-row/" + sha256(new TreeMap<>(cells).toString());
        }
        if (source.length() > LONGEST_SOURCE) {
            complain(DocketColumn.SOURCE, "「来源编号」不能超过 %d 个字".formatted(LONGEST_SOURCE));
        }
        return "docket/" + source;
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(text(DocketColumn.RECEIVED_ON));
        } catch (DateTimeException unreadable) {
            if (cells.containsKey(DocketColumn.RECEIVED_ON)) {
                complain(DocketColumn.RECEIVED_ON, "「收件日期」不是有效的日期，应写作 2024-09-02");
            }
            return LocalDate.MIN;
        }
    }

    private FilingFee.Kind kind() {
        String told = text(DocketColumn.KIND);
        return Arrays.stream(FilingFee.Kind.values())
                .filter(kind -> kind != FilingFee.Kind.JURISDICTION_OBJECTION)
                .filter(kind -> kind.label().equals(told))
                .findFirst()
                .orElseGet(() -> {
                    if (!told.isEmpty()) {
                        complain(DocketColumn.KIND, "「案件类型」应为财产案件、离婚案件、人格权案件、其他非财产案件、知识产权民事案件或者劳动争议案件");
                    }
                    return FilingFee.Kind.OTHER_NON_PROPERTY;
                });
    }

    private @Nullable BigDecimal amount() {
        String told = cells.get(DocketColumn.AMOUNT);
        if (told != null && !told.matches("\\d{1,12}(\\.\\d{1,2})?")) {
            complain(DocketColumn.AMOUNT, "「标的额」应为数字，单位元，最多两位小数");
            return null;
        }
        return told == null ? null : new BigDecimal(told);
    }

    private List<NewParty> side(
            PartyRole role, DocketColumn names, DocketColumn kinds, DocketColumn numbers, DocketColumn phones) {
        List<String> named = parts(names);
        List<NewParty> parties = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            parties.add(new NewParty(
                    role,
                    kind(part(kinds, i, named.size(), true), kinds),
                    named.get(i),
                    part(numbers, i, named.size(), false),
                    cells.get(DocketColumn.UNVERIFIABLE),
                    part(phones, i, named.size(), false),
                    null,
                    List.of()));
        }
        return parties;
    }

    private PartyKind kind(@Nullable String told, DocketColumn column) {
        return told == null
                ? PartyKind.NATURAL_PERSON
                : Arrays.stream(PartyKind.values())
                        .filter(kind -> kind.label().equals(told))
                        .findFirst()
                        .orElseGet(() -> {
                            complain(column, "「%s」应为自然人、企业或者其他组织".formatted(column.heading()));
                            return PartyKind.NATURAL_PERSON;
                        });
    }

    /** What the cell says of this party; one word may stand for all of them if that is allowed. */
    private @Nullable String part(DocketColumn column, int index, int parties, boolean oneForAll) {
        List<String> told = parts(column);
        if (told.isEmpty()) {
            return null;
        }
        if (told.size() != parties && !(oneForAll && told.size() == 1)) {
            complain(column, "「%s」应与当事人一一对应，以「；」分隔".formatted(column.heading()));
            return null;
        }
        String part = told.get(told.size() == 1 ? 0 : index);
        return part.isEmpty() ? null : part;
    }

    private List<String> parts(DocketColumn column) {
        String told = cells.get(column);
        return told == null
                ? List.of()
                : Arrays.stream(told.split("[;；]", -1)).map(String::strip).toList();
    }

    private String text(DocketColumn column) {
        return cells.getOrDefault(column, "");
    }

    private void complain(DocketColumn column, String sentence) {
        var problem = new FieldProblem(column.heading(), sentence);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
