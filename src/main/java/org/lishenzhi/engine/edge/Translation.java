package org.lishenzhi.engine.edge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lishenzhi.engine.Refusal;

/**
 * The engine's errors in the court's words. Our own refusals are known by their code, never by how their text looks;
 * whatever has no row here is a failure of which the caller learns a reference number only.
 */
final class Translation {

    /** @param tasklistMark words by which Tasklist knows that it has to close the task; it shows its own text instead */
    private record Row(Predicate<EngineError> when, Answer answer, String tasklistMark) {}

    private static final int OPTIMISTIC_LOCKING = 1;
    private static final int DEADLOCK = 10_000;
    private static final int FOREIGN_KEY = 10_001;
    private static final int COLUMN_SIZE = 10_002;

    private static final Answer OVERTAKEN = new Answer(409, "别人刚刚办理了同一事项，请刷新后再看");
    private static final Answer CLAIMED = new Answer(409, "这项任务已由他人签收，请刷新后再看");
    private static final Answer SUSPENDED = new Answer(409, "这件案子的流程已经暂停，现在不能办理");
    private static final Answer TOO_LONG = new Answer(400, "填写的内容过长，没有办理");
    private static final Answer NOT_JSON = new Answer(400, "填写的内容不是完整的JSON，没有办理");
    private static final Answer NOT_PLAIN = new Answer(400, "填写的内容只能是文字、数字或选项，没有办理");
    private static final Answer GONE = new Answer(404, "这项任务已经办结或已撤回");

    private static final List<Row> ROWS = List.of(
            new Row(error -> error.code() == OPTIMISTIC_LOCKING, OVERTAKEN, ""),
            new Row(error -> error.code() == DEADLOCK || error.code() == FOREIGN_KEY, OVERTAKEN, ""),
            new Row(error -> error.code() == COLUMN_SIZE, TOO_LONG, ""),
            new Row(error -> error.type().equals("SpinJsonDataFormatException"), NOT_JSON, ""),
            new Row(error -> error.says("Object is not deserialized"), NOT_PLAIN, ""),
            new Row(error -> error.type().equals("TaskAlreadyClaimedException"), CLAIMED, ""),
            new Row(error -> error.says("task is null") || error.says("No matching task"), GONE, "No matching task"),
            new Row(error -> error.says("is suspended"), SUSPENDED, "is suspended"));

    private static final Map<Integer, String> BY_STATUS = Map.of(
            401, "请先登录",
            403, "您没有办理这件事的权限",
            404, "没有找到要办理的事项，可能已经办结或撤回",
            405, "这个接口不支持这种调用方式",
            406, "这个接口不提供所要求的格式",
            415, "这里只接受JSON格式的内容");

    private static final Pattern PREFIX = Pattern.compile("^Cannot [a-z ]+ \\S+: ");

    private Translation() {}

    /** The court's answer, or empty if nobody foresaw the error. */
    static Optional<Answer> of(EngineError error, boolean throughWebApp) {
        int ours = error.code() - Refusal.CODE;
        if (ours >= 400 && ours < 600) {
            return Optional.of(new Answer(ours, PREFIX.matcher(error.message()).replaceFirst("")));
        }
        Optional<Row> row =
                ROWS.stream().filter(known -> known.when().test(error)).findFirst();
        return row.isPresent()
                ? row.map(known -> throughWebApp ? marked(known) : known.answer())
                : Optional.ofNullable(BY_STATUS.get(error.status()))
                        .map(sentence -> new Answer(error.status(), sentence));
    }

    private static Answer marked(Row row) {
        Answer plain = row.answer();
        return row.tasklistMark().isEmpty()
                ? plain
                : new Answer(plain.status(), "%s（%s）".formatted(plain.sentence(), row.tasklistMark()));
    }
}
