package org.lishenzhi.demo;

import java.time.Clock;
import org.lishenzhi.demo.process.DemoPeople;
import org.lishenzhi.demo.process.DemoTimers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of the demo, and nothing of it outside the profile {@code demo}. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Import({
    DemoAccounts.class,
    DemoDocket.class,
    DemoPeople.class,
    DemoTimers.class,
    DemoTime.class,
    DemoTeller.class,
    DemoCounter.class,
    DemoStories.class,
    ClockFollower.class
})
class DemoConfiguration {

    @Bean
    DemoClock demoClock(JdbcClient jdbc) {
        return new DemoClock(jdbc, Clock.systemUTC());
    }
}
