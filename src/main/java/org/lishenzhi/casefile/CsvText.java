package org.lishenzhi.casefile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table as text (CSV, RFC 4180): UTF-8 with or without mark, cells in quotes may hold commas, quotes and lines. */
public final class CsvText {

    private static final char MARK = '\uFEFF';

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int position;
    private int line = 1;

    private CsvText(String text) {
        this.text = text;
    }

    /** A row of cells, and the line of the file on which it begins. */
    public record Row(int line, List<String> cells) {

        public boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** @throws InputRejected if it is no UTF-8, or a quote is never closed */
    public static List<Row> rows(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return new CsvText(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text).read();
        } catch (CharacterCodingException notUtf8) {
            throw new InputRejected("file", "「文件」不是 UTF-8 编码，请另存为 UTF-8 编码的 CSV");
        }
    }

    private List<Row> read() {
        int begun = line;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '"' && cell.isEmpty()) {
                quoted();
            } else if (c == ',') {
                endCell();
            } else if (c == '\n') {
                line++;
                endRow(begun);
                begun = line;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        endRow(begun);
        return rows;
    }

    private void quoted() {
        int begun = line;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            } else if (position < text.length() && text.charAt(position) == '"') {
                cell.append(c);
                position++;
            } else {
                return;
            }
        }
        throw new InputRejected("file", "「文件」第 %d 行的引号没有结束".formatted(begun));
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow(int begun) {
        endCell();
        var row = new Row(begun, List.copyOf(cells));
        if (!row.isEmpty()) {
            rows.add(row);
        }
        cells = new ArrayList<>();
    }
}
