package org.lishenzhi.deadlines;

import java.util.Collection;
import java.util.List;

/** What the court asks of the engine about open tasks: to which case and period does each belong? */
public interface OpenSteps {

    /** The steps of those of these tasks that the person at the keyboard may see; the others are left out. */
    List<OpenStep> visible(Collection<String> taskIds);
}
