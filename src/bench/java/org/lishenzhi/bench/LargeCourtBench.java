package org.lishenzhi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lishenzhi.bench.LargeCourt.Clerk;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestDatabase;
import org.lishenzhi.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lists of tasks and polls for jobs in a large court, ours beside the stock engine's, through the engines' own calls. */
@CourtTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeCourtBench {

    private static final int PAGE = 15;
    private static final int STOCK_ROUNDS = 3;
    private static final int LARGE = 1_000_000;
    private static final int SMALL = 5_000;
    private static final int OK = 200;
    private static final int MEGABYTE = 1 << 20;

    @Autowired
    private ProcessEngine court;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    private ProcessEngine stock;

    @BeforeAll
    void theCourtIsLarge() {
        assertThat(TestDatabase.isPostgres()).as("run with -Pbench").isTrue();
        List.of(LargeCourt.BUSY, LargeCourt.RARE, LargeCourt.OFFICER).forEach(clerk -> LargeCourt.employ(jdbc, clerk));
        LargeCourt.open(jdbc, SMALL);
        listOverHttp(SMALL);
        LargeCourt.close(jdbc);
        long start = System.nanoTime();
        LargeCourt.open(jdbc, LARGE);
        System.out.printf("1,000,000 tasks and timers loaded in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
        stock = StockEngine.on(database);
        StockEngine.grantTaskByTask(jdbc);
    }

    /** What a clerk's browser or program asks for, password, filters and all; then how full the heap is. */
    @Test
    void listOverHttp() {
        listOverHttp(LARGE);
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "%n== heap with %,d open cases: %d MB after a collection, sum of the pools' peaks %d MB%n",
                LARGE / 4, memory.getHeapMemoryUsage().getUsed() / MEGABYTE, peak / MEGABYTE);
    }

    private void listOverHttp(int tasks) {
        for (Clerk clerk : List.of(LargeCourt.BUSY, LargeCourt.RARE, LargeCourt.OFFICER)) {
            System.out.printf("%n== through HTTP, %,d open tasks, %s: %s%n", tasks, clerk.id(), clerk.work());
            var program = Visitor.program(port, clerk.id());
            overHttp("page by due date", program, "/engine-rest/task?sortBy=dueDate&sortOrder=asc");
            overHttp("page by creation", program, "/engine-rest/task?sortBy=created&sortOrder=desc");
            overHttp("我的待办", program, "/engine-rest/task?sortBy=dueDate&sortOrder=asc&assignee=" + clerk.id());
        }
    }

    private static void overHttp(String what, Visitor program, String path) {
        Stopwatch ours = Stopwatch.measure(20, 200, round -> {
            var page = program.get(path + "&maxResults=%d&firstResult=%d".formatted(PAGE, round % 3 * PAGE));
            assertThat(page.statusCode()).isEqualTo(OK);
        });
        System.out.printf("  %-28s   %s%n", what, ours);
    }

    @AfterAll
    void theStockEngineGoes() {
        stock.close();
    }

    @Test
    void pollForJobs() {
        System.out.println("\n== poll for due jobs, 1,000,000 sleep, none is due");
        Stopwatch ours = Stopwatch.measure(20, 500, round -> poll(court));
        System.out.println("  court                          " + ours);
        String definition = jdbc.queryForObject(
                "select string_agg(indexdef, ';') from pg_indexes where indexname like 'court_job%'", String.class);
        jdbc.queryForList("select indexname from pg_indexes where indexname like 'court_job%'", String.class)
                .forEach(index -> jdbc.execute("drop index " + index));
        compare(ours, Stopwatch.measure(1, 5, round -> poll(stock)));
        jdbc.execute(definition);
    }

    @Test
    void listTasks() {
        for (Clerk clerk : List.of(LargeCourt.BUSY, LargeCourt.RARE, LargeCourt.OFFICER)) {
            System.out.printf("%n== task list of %s: %s%n", clerk.id(), clerk.work());
            page(clerk, "page by due date", query -> query.orderByDueDate().asc());
            page(clerk, "page by creation", query -> query.orderByTaskCreateTime()
                    .desc());
            measure(
                    clerk,
                    "count",
                    engine -> round -> engine.getTaskService().createTaskQuery().count());
            page(clerk, "我的待办", query -> query.taskAssignee(clerk.id())
                    .orderByDueDate()
                    .asc());
            page(clerk, "本组待办", query -> query.taskCandidateGroupIn(clerk.groups())
                    .orderByDueDate()
                    .asc());
            measure(
                    clerk,
                    "count 本组待办",
                    engine -> round -> engine.getTaskService()
                            .createTaskQuery()
                            .taskCandidateGroupIn(clerk.groups())
                            .count());
        }
    }

    private void page(Clerk clerk, String what, UnaryOperator<TaskQuery> order) {
        measure(clerk, what, engine -> round -> {
            var tasks = order.apply(engine.getTaskService().createTaskQuery()).listPage(round % 3 * PAGE, PAGE);
            assertThat(tasks).hasSizeLessThanOrEqualTo(PAGE);
        });
    }

    private void measure(Clerk clerk, String what, Function<ProcessEngine, Stopwatch.Work> work) {
        court.getIdentityService().setAuthentication(clerk.id(), clerk.groups());
        Stopwatch ours;
        try {
            ours = Stopwatch.measure(10, 200, work.apply(court));
        } finally {
            court.getIdentityService().clearAuthentication();
        }
        System.out.printf("  %-28s   %s%n", what, ours);
        if (clerk == LargeCourt.BUSY) {
            compareWithStock(clerk, ours, work);
        }
    }

    private void compareWithStock(Clerk clerk, Stopwatch ours, Function<ProcessEngine, Stopwatch.Work> work) {
        stock.getIdentityService().setAuthentication(clerk.id(), clerk.groups());
        try {
            compare(ours, Stopwatch.measure(0, STOCK_ROUNDS, work.apply(stock)));
        } catch (ProcessEngineException e) {
            System.out.printf("  stock                          gave up after %d s%n", StockEngine.PATIENCE_SECONDS);
        } finally {
            stock.getIdentityService().clearAuthentication();
        }
    }

    private static void compare(Stopwatch ours, Stopwatch stock) {
        System.out.printf("  stock                          %s   %.1f times ours%n", stock, stock.p50() / ours.p50());
    }

    private static void poll(ProcessEngine engine) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var acquired = configuration
                .getCommandExecutorTxRequired()
                .execute(new AcquireJobsCmd(configuration.getJobExecutor()));
        assertThat(acquired.size()).isZero();
    }
}
