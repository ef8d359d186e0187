package org.lishenzhi.casefile;

import org.jspecify.annotations.Nullable;

/** A piece to be added to the dossier. */
public record NewItem(String caseId, @Nullable String taskId, String kind, String fileName, String by) {}
