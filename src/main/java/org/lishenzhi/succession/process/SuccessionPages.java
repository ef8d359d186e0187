package org.lishenzhi.succession.process;

import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.succession.SuccessionRulings;
import org.lishenzhi.succession.Successions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of this stage show besides the heading of the case. */
@Configuration(proxyBeanMethods = false)
class SuccessionPages {

    @Bean
    Presenter successionToReview(Successions successions) {
        return new SuccessionPage("review-succession", successions);
    }

    @Bean
    Presenter successionToHear(Successions successions) {
        return new SuccessionPage("hold-succession-hearing", successions);
    }

    @Bean
    Presenter successionToFollowUp(Successions successions) {
        return new SuccessionPage("review-open-steps", successions);
    }

    @Bean
    Presenter successionRulingToDraft(Successions successions, SuccessionRulings rulings) {
        return new SuccessionRulingPage("draft-succession-ruling", successions, rulings);
    }

    @Bean
    Presenter successionRulingToSign(Successions successions, SuccessionRulings rulings) {
        return new SuccessionRulingPage("sign-succession-ruling", successions, rulings);
    }
}
