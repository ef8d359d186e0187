package org.lishenzhi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Statements;
import org.lishenzhi.support.TestClock;
import org.lishenzhi.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The house case as its file tells it, by four clerks, ours beside the stock engine on the same server, in blocks that
 * alternate; {@code -Dbench.cases} and {@code -Dbench.blocks} change how many cases a block has and how many there are.
 */
@CourtTest
@Import({OurCourt.class, Recorder.class})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseCaseBench {

    private static final int CASES = Integer.getInteger("bench.cases", 40);
    private static final int BLOCKS = Integer.getInteger("bench.blocks", 3);

    @Autowired
    private OurCourt ours;

    @Autowired
    private Recorder recorder;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Environment environment;

    private final Story story = new Story();
    private final List<String> report = new ArrayList<>();
    private StockCourt stock;
    private JdbcTemplate stockJdbc;
    private HikariDataSource stockSource;

    @BeforeAll
    void bothAreReady() throws Exception {
        assertThat(TestDatabase.isPostgres()).as("run with -Pbench").isTrue();
        recorder.watch(true);
        backToTheFirstDay();
        Prices.of(ours, story.told());
        recorder.watch(false);
        stock = new StockCourt(stockDatabase(), recorder, sizes());
    }

    private DataSource stockDatabase() {
        jdbc.execute("create database stock");
        stockSource = new HikariDataSource();
        stockSource.setJdbcUrl(
                environment.getRequiredProperty("spring.datasource.url").replace("/postgres?", "/stock?"));
        stockSource.setUsername("postgres");
        stockSource.setPassword("postgres");
        stockSource.setMaximumPoolSize(20);
        stockJdbc = new JdbcTemplate(stockSource);
        return Statements.watch(stockSource);
    }

    /** How long each list of the models was in the case that was watched. */
    private Map<String, Integer> sizes() throws Exception {
        Map<String, Integer> sizes = new HashMap<>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn")) {
            Bpmn.readModelFromStream(file.getInputStream())
                    .getModelElementsByType(MultiInstanceLoopCharacteristics.class)
                    .forEach(loop -> {
                        String list = loop.getCamundaCollection().replaceFirst("\\$\\{(\\w+\\.\\w+)\\(.*", "$1");
                        String step = ((Activity) loop.getParentElement()).getId();
                        int bodies = passed(step + "#multiInstanceBody");
                        sizes.merge(list, bodies == 0 ? 0 : passed(step) / bodies, Math::max);
                    });
        }
        return sizes;
    }

    private int passed(String activity) {
        return jdbc.queryForObject("select count(*) from act_hi_actinst where act_id_ = ?", Integer.class, activity);
    }

    @Test
    void theHouseCaseOnBothSides() throws Exception {
        say("house case: %d acts on %d days, %d clerks; ours: permissions, forms, case file, deadlines, documents; "
                + "stock: 7.24.0, history full, same models, delegates that only set the same outcomes, answers as variables, "
                + "fixed dates and lists, no permissions");
        prices();
        pace();
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "house-case-bench.md"), report);
    }

    private void prices() throws Exception {
        backToTheFirstDay();
        Prices our = Prices.of(ours, story.told());
        Prices.of(stock, story.told());
        Prices their = Prices.of(stock, story.told());
        say("tasks submitted in the story: ours %d, stock %d", our.submitted(), their.submitted());
        say(
                "statements: claim ours %.1f stock %.1f; submission ours %.1f stock %.1f; together ours %.1f stock %.1f",
                our.claim(),
                their.claim(),
                our.submission(),
                their.submission(),
                our.claim() + our.submission(),
                their.claim() + their.submission());
        say("ours by kind:");
        our.byKind().forEach(line -> say("  %s", line));
        assertThat(their.submitted()).as("the same path is walked").isEqualTo(our.submitted());
    }

    private void pace() throws Exception {
        tellOn(ours, CASES);
        tellOn(stock, CASES);
        List<Double> our = new ArrayList<>();
        List<Double> their = new ArrayList<>();
        Ledger ourRows = null;
        Ledger theirRows = null;
        for (int block = 1; block <= BLOCKS; block++) {
            Ledger before = block == 1 ? Ledger.of(jdbc) : null;
            our.add(tellOn(ours, CASES));
            ourRows = before == null ? ourRows : Ledger.of(jdbc).since(before, CASES);
            before = block == 1 ? Ledger.of(stockJdbc) : null;
            their.add(tellOn(stock, CASES));
            theirRows = before == null ? theirRows : Ledger.of(stockJdbc).since(before, CASES);
            say("block %d: ours %.2f cases/s, stock %.2f cases/s", block, our.get(block - 1), their.get(block - 1));
        }
        say("cases/s: ours %.2f, stock %.2f, ratio %.2f", mean(our), mean(their), mean(our) / mean(their));
        say("a case of ours:  %s", ourRows);
        say("a case of stock: %s", theirRows);
    }

    private double tellOn(Side side, int cases) throws Exception {
        backToTheFirstDay();
        double pace = story.tell(side, cases);
        Statements.during(() -> {});
        return pace;
    }

    private void backToTheFirstDay() {
        LocalDate first = story.told().days().get(0).on();
        clock.set(first.atTime(9, 0));
    }

    private void say(String text, Object... figures) {
        String line = figures.length == 0
                ? text.formatted(acts(), story.told().days().size(), 4)
                : String.format(Locale.ROOT, text, figures);
        report.add(line);
        System.out.println(line);
    }

    private int acts() {
        return story.told().days().stream().mapToInt(day -> day.acts().size()).sum();
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    @AfterAll
    void theStockEngineGoes() {
        stock.close();
        stockSource.close();
    }
}
