package org.lishenzhi.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lishenzhi.assignment.AssignmentDriver;
import org.lishenzhi.closing.ClosingDriver;
import org.lishenzhi.demo.DemoAccounts;
import org.lishenzhi.enforcement.EnforcementDriver;
import org.lishenzhi.eviction.EvictionAnswers;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.filing.FilingDriver;
import org.lishenzhi.lifecycle.StoryTeller;
import org.lishenzhi.objection.ObjectionDriver;
import org.lishenzhi.performance.PerformanceDriver;
import org.lishenzhi.preservation.PreservationDriver;
import org.lishenzhi.procedure.ProcedureDriver;
import org.lishenzhi.sentinel.SentinelDriver;
import org.lishenzhi.succession.SuccessionDriver;
import org.lishenzhi.trial.TrialDriver;
import org.lishenzhi.urging.TestHeldAssets;
import org.lishenzhi.urging.UrgingDriver;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application. All of them share one context and one database, so each makes its own case;
 * the system property {@code court.database=postgres} runs the same tests on a real PostgreSQL.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    TestClock.class,
    Statements.class,
    ModelCoverage.class,
    DemoAccounts.class,
    Docket.class,
    CourtHouse.class,
    AssignmentDriver.class,
    ObjectionDriver.class,
    ProcedureDriver.class,
    HouseCase.class,
    EvictionDriver.class,
    EvictionAnswers.class,
    ClosingDriver.class,
    TestHeldAssets.class,
    UrgingDriver.class,
    FilingDriver.class,
    PreservationDriver.class,
    SentinelDriver.class,
    TrialDriver.class,
    PerformanceDriver.class,
    EnforcementDriver.class,
    StoryTeller.class,
    SuccessionDriver.class
})
@ExtendWith(TestClock.Reset.class)
public @interface CourtTest {}
