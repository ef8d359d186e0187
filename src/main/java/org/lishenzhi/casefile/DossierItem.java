package org.lishenzhi.casefile;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the dossier (卷宗材料).
 *
 * @param kind what it is, in the court's words, e.g. 张贴照片
 * @param mediaType as found in the content, not as claimed
 */
public record DossierItem(
        String id,
        String caseId,
        @Nullable String taskId,
        String kind,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String addedBy,
        LocalDateTime addedAt) {}
