package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.trial.Judgments;
import org.lishenzhi.trial.Roll;
import org.lishenzhi.trial.Trials;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those forms of this stage show that show the same. */
@Configuration(proxyBeanMethods = false)
class TrialPages {

    @Bean
    Presenter partiesAtTheHearing(Roll roll) {
        return new RollPage("record-hearing", roll);
    }

    @Bean
    Presenter partiesOfTheChangedJudgment(Roll roll) {
        return new RollPage("record-changed-judgment", roll);
    }

    @Bean
    Presenter draftedRuling(Trials trials, Judgments judgments) {
        return new DocumentTextPage("draft-ruling", trials, judgments);
    }
}
