package org.lishenzhi.urging.process;

import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.urging.EnforcementApplications;
import org.lishenzhi.urging.OpenDuties;
import org.lishenzhi.urging.Urgings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of this stage show besides the heading of the case. */
@Configuration(proxyBeanMethods = false)
class UrgingPages {

    @Bean
    Presenter applicationToRegister(EnforcementApplications applications) {
        return new ApplicationPage("register-enforcement-application", applications);
    }

    @Bean
    Presenter applicationToUrgeFor(EnforcementApplications applications) {
        return new ApplicationPage("ask-urging-consent", applications);
    }

    @Bean
    Presenter dutiesAtRisk(OpenDuties duties, Urgings urgings) {
        return new DutiesPage("tell-enforcement-risks", duties, urgings);
    }

    @Bean
    Presenter dutiesToClarify(OpenDuties duties, Urgings urgings) {
        return new DutiesPage("clarify-duties", duties, urgings);
    }

    @Bean
    Presenter dutiesWithConsequences(OpenDuties duties, Urgings urgings) {
        return new DutiesPage("tell-legal-consequences", duties, urgings);
    }
}
