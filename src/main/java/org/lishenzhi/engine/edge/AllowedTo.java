package org.lishenzhi.engine.edge;

import java.util.function.Predicate;
import org.lishenzhi.security.Person;
import org.lishenzhi.security.Role;

/** Who may make a call at all; whether he may see the very task or case is asked again inside the engine. */
enum AllowedTo {
    EVERYONE("", person -> true),
    OVERSEERS("只有院庭长、审管办和系统管理员可以查看这些内容", Person::oversees),
    SYSTEM_ADMIN("只有系统管理员可以办理这件事", person -> person.is(Role.SYSTEM_ADMIN));

    private final String refusal;
    private final Predicate<Person> rule;

    AllowedTo(String refusal, Predicate<Person> rule) {
        this.refusal = refusal;
        this.rule = rule;
    }

    boolean includes(Person person) {
        return rule.test(person);
    }

    String refusal() {
        return refusal;
    }
}
