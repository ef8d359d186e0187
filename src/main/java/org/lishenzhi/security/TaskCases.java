package org.lishenzhi.security;

import java.util.List;
import java.util.Optional;

/** What the court asks of the engine: to which cases do tasks belong? */
public interface TaskCases {

    /** The case that an open task belongs to. */
    Optional<String> caseOf(String taskId);

    /** The cases in which the person has open work; of very many only the latest. */
    List<String> ofOpenWork(Person person);
}
