package org.lishenzhi.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CsvText;
import org.lishenzhi.casefile.InputRejected;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many accounts in one table (CSV): all rows are checked first, and if one is refused none is opened. */
@Service
public class AccountImport {

    private static final List<String> HEADING = List.of("账号", "姓名", "角色");
    private static final int MOST_ROWS = 500;

    private final Accounts accounts;
    private final AccountAdministration administration;

    AccountImport(Accounts accounts, AccountAdministration administration) {
        this.accounts = accounts;
        this.administration = administration;
    }

    /** What became of a row. */
    public enum Outcome {
        CREATED,
        ALREADY_THERE,
        REFUSED,
        NOT_DONE
    }

    /**
     * The answer to one row.
     *
     * @param password the first password of a new account, shown this once
     * @param reason why it was refused, or not done because of another row
     */
    public record Answer(int line, String id, Outcome outcome, @Nullable String password, @Nullable String reason) {

        /** Says nothing of the password. */
        @Override
        public String toString() {
            return "Answer[%d %s %s]".formatted(line, id, outcome);
        }
    }

    /** A row that has been read, and what is wrong with it. */
    private record Row(int line, WantedAccount wanted, @Nullable String problem, boolean isThere) {}

    /** @throws InputRejected if the file as a whole cannot be read; nothing of it was taken then */
    @Transactional
    public List<Answer> take(byte[] csv, String by) {
        List<CsvText.Row> lines = CsvText.rows(csv);
        if (lines.size() < 2 || !lines.get(0).cells().equals(HEADING)) {
            throw new InputRejected("file", "「文件」第一行应为表头「账号,姓名,角色」，其后至少一行");
        }
        if (lines.size() - 1 > MOST_ROWS) {
            throw new InputRejected("file", "「文件」一次不能超过 %d 行，请分批导入".formatted(MOST_ROWS));
        }
        Set<String> seen = new HashSet<>();
        List<Row> rows = lines.stream().skip(1).map(line -> read(line, seen)).toList();
        boolean allGood = rows.stream().allMatch(row -> row.problem() == null);
        List<Answer> answers = new ArrayList<>();
        for (Row row : rows) {
            answers.add(allGood ? done(row, by) : refused(row));
        }
        return answers;
    }

    private Row read(CsvText.Row line, Set<String> seen) {
        String id = cell(line, 0);
        Set<String> groups = Arrays.stream(cell(line, 2).split("[\\s、;；]+"))
                .filter(word -> !word.isEmpty())
                .map(AccountImport::group)
                .collect(Collectors.toCollection(TreeSet::new));
        var wanted = new WantedAccount(id, cell(line, 1), groups);
        boolean isThere = accounts.find(id)
                .filter(known -> known.name().equals(wanted.name()))
                .filter(known -> accounts.ownGroupsOf(id).equals(wanted.groups()))
                .isPresent();
        return new Row(line.line(), wanted, isThere ? null : problem(line, wanted, seen), isThere);
    }

    private @Nullable String problem(CsvText.Row line, WantedAccount wanted, Set<String> seen) {
        if (line.cells().size() > HEADING.size()) {
            return "本行的列数多于表头";
        }
        if (!seen.add(wanted.id())) {
            return "「账号」与前面的行重复";
        }
        if (accounts.find(wanted.id()).isPresent()) {
            return "「账号」已经存在，姓名或者角色与本行不同；请在页面上更改";
        }
        try {
            accounts.check(wanted.with(OneTimePassword.draw()));
            AccountAdministration.checkGroups(wanted.groups());
            return null;
        } catch (InputRejected rejected) {
            return rejected.getMessage();
        }
    }

    private Answer done(Row row, String by) {
        return row.isThere()
                ? new Answer(row.line(), row.wanted().id(), Outcome.ALREADY_THERE, null, null)
                : new Answer(
                        row.line(), row.wanted().id(), Outcome.CREATED, administration.open(row.wanted(), by), null);
    }

    private static Answer refused(Row row) {
        if (row.problem() != null) {
            return new Answer(row.line(), row.wanted().id(), Outcome.REFUSED, null, row.problem());
        }
        return row.isThere()
                ? new Answer(row.line(), row.wanted().id(), Outcome.ALREADY_THERE, null, null)
                : new Answer(row.line(), row.wanted().id(), Outcome.NOT_DONE, null, "其他行有误，本次没有开立");
    }

    /** People write the role's name; systems its id. */
    private static String group(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.label().equals(word))
                .map(Role::id)
                .findFirst()
                .orElse(word);
    }

    private static String cell(CsvText.Row line, int column) {
        return column < line.cells().size() ? line.cells().get(column) : "";
    }
}
