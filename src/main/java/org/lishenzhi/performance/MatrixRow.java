package org.lishenzhi.performance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Obligation;

/**
 * One obligation and how every debtor of the case stands with it.
 *
 * @param outstanding 元 still owed; none for anything but money
 */
public record MatrixRow(Obligation obligation, List<MatrixCell> cells, @Nullable BigDecimal outstanding) {}
