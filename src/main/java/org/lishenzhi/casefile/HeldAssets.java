package org.lishenzhi.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** What a stage holds seized or frozen in a case: others must know it before they let time pass. */
public interface HeldAssets {

    /** The last day of the measure that expires first; none if nothing is held that can expire. */
    Optional<LocalDate> firstExpiry(String caseId);
}
