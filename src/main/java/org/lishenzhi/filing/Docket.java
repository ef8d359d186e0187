package org.lishenzhi.filing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lishenzhi.casefile.CsvText;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.StoryStart;
import org.lishenzhi.filing.DocketAnswer.Outcome;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The docket: many suits in one table (CSV). Each row is taken or refused for itself; the same row makes one case. */
@Service
public class Docket {

    private static final int MOST_ROWS = 500;

    private final Intake intake;
    private final StoryStart story;
    private final TransactionTemplate transaction;

    Docket(Intake intake, StoryStart story, TransactionTemplate transaction) {
        this.intake = intake;
        this.story = story;
        this.transaction = transaction;
    }

    /** @throws InputRejected if the file as a whole cannot be read; nothing of it was taken then */
    public List<DocketAnswer> file(byte[] csv, String by) {
        List<CsvText.Row> rows = CsvText.rows(csv);
        if (rows.size() < 2) {
            throw new InputRejected("file", "「文件」没有案件，第一行应为表头");
        }
        if (rows.size() - 1 > MOST_ROWS) {
            throw new InputRejected("file", "「文件」一次不能超过 %d 件，请分批导入".formatted(MOST_ROWS));
        }
        List<DocketColumn> columns = columns(rows.get(0));
        return rows.stream().skip(1).map(row -> take(row, columns, by)).toList();
    }

    private static List<DocketColumn> columns(CsvText.Row heading) {
        List<DocketColumn> columns = new ArrayList<>();
        for (String word : heading.cells()) {
            Optional<DocketColumn> column = DocketColumn.find(word);
            if (column.isEmpty() || columns.contains(column.get())) {
                throw new InputRejected("file", "「文件」表头第 %d 列不认识，或者与前面的列重复".formatted(columns.size() + 1));
            }
            columns.add(column.get());
        }
        for (DocketColumn column : DocketColumn.values()) {
            if (column.isRequired() && !columns.contains(column)) {
                throw new InputRejected("file", "「文件」表头缺少「%s」一列".formatted(column.heading()));
            }
        }
        return columns;
    }

    private DocketAnswer take(CsvText.Row row, List<DocketColumn> columns, String by) {
        if (row.cells().size() > columns.size()) {
            return refused(row, new InputRejected("", "本行的列数多于表头"));
        }
        Map<DocketColumn, String> cells = new EnumMap<>(DocketColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                cells.put(columns.get(i), row.cells().get(i));
            }
        }
        try {
            NewSuit suit = new DocketRow(row.line(), cells).suit();
            return taken(row, file(suit, by));
        } catch (InputRejected rejected) {
            return refused(row, rejected);
        }
    }

    /** The case and its story begin together; of two who bring the same row at once the second finds the first's. */
    private Filed file(NewSuit suit, String by) {
        try {
            return begun(suit, by);
        } catch (DuplicateKeyException somebodyWasFirst) {
            return begun(suit, by);
        }
    }

    private Filed begun(NewSuit suit, String by) {
        Filed begun = transaction.execute(status -> {
            Filed filed = intake.file(suit, by);
            story.begin(filed.caseId());
            return filed;
        });
        if (begun == null) {
            throw new IllegalStateException("一行案件既未收下也未退回");
        }
        return begun;
    }

    private static DocketAnswer taken(CsvText.Row row, Filed filed) {
        return new DocketAnswer(
                row.line(), filed.isNew() ? Outcome.CREATED : Outcome.ALREADY_THERE, filed.receiptNumber(), List.of());
    }

    private static DocketAnswer refused(CsvText.Row row, InputRejected rejected) {
        return new DocketAnswer(row.line(), Outcome.REFUSED, null, rejected.problems());
    }
}
