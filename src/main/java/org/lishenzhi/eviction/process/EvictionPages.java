package org.lishenzhi.eviction.process;

import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.eviction.ForcedEvictions;
import org.lishenzhi.eviction.Handovers;
import org.lishenzhi.eviction.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of this stage show besides the heading of the case. */
@Configuration(proxyBeanMethods = false)
class EvictionPages {

    @Bean
    Presenter draftedNotice(Notices notices) {
        return new NoticePage("draft-eviction-notice", notices);
    }

    @Bean
    Presenter noticeToSign(Notices notices) {
        return new NoticePage("sign-eviction-notice", notices);
    }

    @Bean
    Presenter planSoFar(ForcedEvictions evictions) {
        return new PlanPage("plan-forced-eviction", evictions);
    }

    @Bean
    Presenter dayToAnnounce(ForcedEvictions evictions) {
        return new DayPage("notify-occupants", evictions);
    }

    @Bean
    Presenter dayForLocalBody(ForcedEvictions evictions) {
        return new DayPage("notify-local-body", evictions);
    }

    @Bean
    Presenter dayOfEntry(ForcedEvictions evictions) {
        return new DayPage("enter-premises", evictions);
    }

    @Bean
    Presenter belongingsLeft(Handovers handovers) {
        return new BelongingsPage("hand-over-premises", handovers);
    }
}
