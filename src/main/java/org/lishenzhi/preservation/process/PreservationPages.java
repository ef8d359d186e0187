package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.preservation.Applications;
import org.lishenzhi.preservation.Releases;
import org.lishenzhi.preservation.Rulings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What several forms of this stage show alike besides the heading of the case. */
@Configuration(proxyBeanMethods = false)
class PreservationPages {

    @Bean
    Presenter preservationToRegister(Applications applications) {
        return new PreservationPage("register-application", applications);
    }

    @Bean
    Presenter preservationToSecure(Applications applications) {
        return new PreservationPage("provide-security", applications);
    }

    @Bean
    Presenter preservationToExecute(Applications applications) {
        return new PreservationPage("execute-preservation", applications);
    }

    @Bean
    Presenter preservationReleased(Applications applications) {
        return new PreservationPage("notify-release", applications);
    }

    @Bean
    Presenter rulingToDraft(Applications applications, Rulings rulings) {
        return new PreservationRulingPage("draft-preservation-ruling", applications, rulings);
    }

    @Bean
    Presenter rulingToSign(Applications applications, Rulings rulings) {
        return new PreservationRulingPage("sign-preservation-ruling", applications, rulings);
    }

    @Bean
    Presenter releaseToDraft(Applications applications, Releases releases) {
        return new ReleasePage("draft-release", applications, releases);
    }

    @Bean
    Presenter releaseToSign(Applications applications, Releases releases) {
        return new ReleasePage("sign-release-ruling", applications, releases);
    }
}
