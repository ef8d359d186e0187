package org.lishenzhi.trial;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A question of those who enforce what an obligation means (判项征询).
 *
 * @param id the id of the event by which it was asked
 * @param answer what the trial judge wrote; none until then
 * @param correction whether the document will be corrected by a ruling
 */
public record ObligationQuestion(
        @Id String id,
        String caseId,
        String obligationId,
        String question,
        @Nullable String answer,
        boolean correction) {

    ObligationQuestion answered(String text, boolean corrected) {
        return new ObligationQuestion(id, caseId, obligationId, question, text, corrected);
    }
}
