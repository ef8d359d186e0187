package org.lishenzhi.trial;

import java.util.List;

/** The check of obligations for enforcement (判项可执行性检查), as the decision table {@code enforceability} makes it. */
public interface Enforceability {

    /** What the obligations do not say although their kind needs it; none if all can be enforced. */
    List<Gap> gaps(List<JudgmentItem> items);
}
