package org.lishenzhi.startup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells the operator why the application does not start: one sentence instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OneSentence implements SpringBootExceptionReporter {

    OneSentence(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        if (failure instanceof CannotStart refusal) {
            say(refusal.getMessage());
            return true;
        }
        return false;
    }

    /** In UTF-8 whatever the machine's locale, for a container without one would print question marks. */
    static void say(String sentence) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        out.println(sentence);
    }
}
