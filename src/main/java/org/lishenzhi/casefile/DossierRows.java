package org.lishenzhi.casefile;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of dossiers and of their contents. */
@Component
class DossierRows {

    private final JdbcClient jdbc;
    private final InsertOnce once;

    DossierRows(JdbcClient jdbc, InsertOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    int count(String caseId) {
        return jdbc.sql("select count(*) from dossier_item where case_id = :caseId")
                .param("caseId", caseId)
                .query(Integer.class)
                .single();
    }

    /** Stores a content once, also when the same one arrives in two cases at the same moment. */
    void store(String sha256, byte[] content) {
        boolean known = jdbc.sql("select count(*) from dossier_content where sha256 = :sha")
                        .param("sha", sha256)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            once.tryTo(() -> jdbc.sql("insert into dossier_content (sha256, content) values (:sha, :content)")
                    .param("sha", sha256)
                    .param("content", content)
                    .update());
        }
    }

    byte[] content(String sha256) {
        return jdbc.sql("select content from dossier_content where sha256 = :sha")
                .param("sha", sha256)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    void insert(DossierItem item) {
        jdbc.sql(
                        """
                        insert into dossier_item (id, case_id, task_id, kind, file_name, media_type, size_bytes, sha256,
                            added_by, added_at)
                        values (:id, :caseId, :task, :kind, :name, :mediaType, :size, :sha, :by, :at)
                        """)
                .param("id", item.id())
                .param("caseId", item.caseId())
                .param("task", item.taskId())
                .param("kind", item.kind())
                .param("name", item.fileName())
                .param("mediaType", item.mediaType())
                .param("size", item.size())
                .param("sha", item.sha256())
                .param("by", item.addedBy())
                .param("at", Timestamp.valueOf(item.addedAt()))
                .update();
    }

    List<DossierItem> of(String caseId) {
        return jdbc.sql("select * from dossier_item where case_id = :caseId order by added_at desc, id")
                .param("caseId", caseId)
                .query((row, number) -> new DossierItem(
                        row.getString("id"),
                        row.getString("case_id"),
                        row.getString("task_id"),
                        row.getString("kind"),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        row.getString("sha256"),
                        row.getString("added_by"),
                        row.getTimestamp("added_at").toLocalDateTime()))
                .list();
    }
}
