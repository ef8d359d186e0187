package org.lishenzhi.demo;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** Everything of the demo, and nothing of it outside the profile {@code demo}. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Import(DemoAccounts.class)
class DemoConfiguration {}
