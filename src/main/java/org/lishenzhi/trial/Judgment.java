package org.lishenzhi.trial;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The obligations of a draft, in the version of its text.
 *
 * @param version 1, and one more with each new draft in the case
 * @param appealNumber the number of the judgment on appeal; none if the obligations are our own court's
 * @param appealCourt the court that gave it
 */
public record Judgment(
        @Id String id,
        String caseId,
        int version,
        @Nullable String appealNumber,
        @Nullable String appealCourt,
        LocalDateTime draftedAt,
        List<JudgmentItem> items) {}
