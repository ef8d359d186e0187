package org.lishenzhi.preservation;

/** Within what time the court rules on an application: forty-eight hours before suit and in urgent cases, else five days. */
public enum RulingTerm {
    ORDINARY,
    URGENT,
    PRE_SUIT;

    /** 民事诉讼法第一百零三条第三款、第一百零四条第二款；财产保全规定第四条. */
    static RulingTerm of(PreservationKind kind, boolean urgent) {
        if (kind == PreservationKind.PRE_SUIT) {
            return PRE_SUIT;
        }
        return urgent ? URGENT : ORDINARY;
    }
}
