package org.lishenzhi.sentinel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The watch over cases that stand still. Each finding is told once; one that went away closes itself, one that somebody
 * called handled is told again if it is still there at the next look, one that is no problem is not told again.
 */
@Service
@Transactional
public class Sentinel {

    private static final int MOST_SHOWN = 500;
    private static final int LONGEST_NOTE = 2000;

    private final List<Check> checks;
    private final FindingBook book;
    private final ManagerTasks tasks;
    private final int atOnce;

    Sentinel(
            List<Check> checks,
            FindingBook book,
            ManagerTasks tasks,
            @Value("${lishenzhi.sentinel.at-once:200}") int atOnce) {
        this.checks = checks;
        this.book = book;
        this.tasks = tasks;
        this.atOnce = atOnce;
    }

    /** Looks at the whole court and tells the managers. */
    public Told run() {
        return tell(Look.atTheCourt(atOnce));
    }

    /** Looks at one case and tells the managers. */
    public Told run(String caseId) {
        return tell(Look.atCase(caseId, atOnce));
    }

    /** What a look finds, without telling anybody. */
    @Transactional(readOnly = true)
    public List<Finding> look(Look look) {
        return checks.stream().flatMap(check -> check.find(look).stream()).toList();
    }

    /** The open findings, the latest first, a bounded number. */
    @Transactional(readOnly = true)
    public List<KnownFinding> open() {
        return book.open(MOST_SHOWN);
    }

    @Transactional(readOnly = true)
    public Optional<KnownFinding> find(String id) {
        return book.find(id);
    }

    /**
     * Keeps what was done about a finding.
     *
     * @throws InputRejected if it was neither handled nor called no problem, or nothing is said about it
     * @throws NotFound if there is no such finding
     * @throws Conflict if it is settled already
     */
    public void settle(String id, FindingState outcome, String note, String by) {
        if (outcome != FindingState.HANDLED && outcome != FindingState.NO_PROBLEM) {
            throw new InputRejected("outcome", "「处理结果」应为已处理或者不是问题");
        }
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new InputRejected("note", "请填写「处理情况或者理由」（不超过 %d 个字）".formatted(LONGEST_NOTE));
        }
        if (book.find(id).isEmpty()) {
            throw new NotFound("没有这项发现");
        }
        if (!book.settle(id, outcome, by, note.strip())) {
            throw new Conflict("这项发现刚刚已经了结，请刷新后查看");
        }
    }

    private Told tell(Look look) {
        book.lock();
        Map<String, Finding> found = new LinkedHashMap<>();
        Set<FindingKind> unfinished = EnumSet.noneOf(FindingKind.class);
        for (Check check : checks) {
            List<Finding> seen = check.find(look);
            if (seen.size() >= look.atMost()) {
                unfinished.add(check.kind());
            }
            seen.forEach(finding -> found.putIfAbsent(finding.key(), finding));
        }
        Map<String, KnownFinding> known = book.known(look, found.keySet()).stream()
                .collect(Collectors.toMap(row -> row.finding().key(), Function.identity()));
        List<Finding> told = found.values().stream()
                .filter(finding -> tellIfNews(finding, known.get(finding.key())))
                .toList();
        List<KnownFinding> gone = known.values().stream()
                .filter(row -> row.state() == FindingState.OPEN)
                .filter(row -> !found.containsKey(row.finding().key()))
                .filter(row -> !unfinished.contains(row.finding().kind()))
                .toList();
        gone.forEach(this::close);
        if (look.caseId() == null) {
            book.looked();
        }
        long stillOpen = known.values().stream()
                        .filter(row -> row.state() == FindingState.OPEN)
                        .count()
                - gone.size();
        return new Told(told, gone.size(), (int) stillOpen, new ArrayList<>(unfinished));
    }

    /** Tells of a finding unless it is open already or was called no problem; answers whether it was told. */
    private boolean tellIfNews(Finding finding, @Nullable KnownFinding known) {
        if (known != null && (known.state() == FindingState.OPEN || known.state() == FindingState.NO_PROBLEM)) {
            return false;
        }
        String id = known == null ? book.enter(finding) : known.id();
        if (known != null) {
            book.reopen(id, finding.what());
        }
        if (finding.caseId() != null) {
            tasks.begin(id, finding.caseId());
        }
        return true;
    }

    private void close(KnownFinding gone) {
        book.settle(gone.id(), FindingState.GONE, null, null);
        tasks.close(gone.id());
    }
}
