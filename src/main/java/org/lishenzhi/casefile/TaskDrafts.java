package org.lishenzhi.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have written into forms and not yet submitted (暂存): kept encrypted with the task, for the one who wrote
 * it, and gone when the task is submitted or after a month.
 */
@Service
@Transactional
public class TaskDrafts {

    private static final int LONGEST = 64_000;
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final CourtClock clock;
    private final ObjectMapper json = new ObjectMapper();

    TaskDrafts(JdbcClient jdbc, FieldCipher cipher, CourtClock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Keeps a draft in place of an earlier one of this person; forgets those that nobody came back to.
     *
     * @throws InputRejected if it is longer than any form
     */
    public void keep(String taskId, String person, Map<String, Object> answers) {
        String content = written(answers);
        if (content.length() > LONGEST) {
            throw new InputRejected("draft", "「暂存内容」过长，请先提交或者删减");
        }
        jdbc.sql("delete from task_draft where task_id = :task and person = :person or saved_at < :old")
                .param("task", taskId)
                .param("person", person)
                .param("old", clock.now().minus(KEPT))
                .update();
        jdbc.sql("insert into task_draft (task_id, person, content, saved_at) values (:task, :person, :content, :at)")
                .param("task", taskId)
                .param("person", person)
                .param("content", cipher.encrypt(content, owner(taskId, person)))
                .param("at", clock.now())
                .update();
    }

    /** The draft of this person for this task. */
    @Transactional(readOnly = true)
    public Optional<Map<String, Object>> of(String taskId, String person) {
        return jdbc.sql("select content from task_draft where task_id = :task and person = :person")
                .param("task", taskId)
                .param("person", person)
                .query(String.class)
                .optional()
                .map(content -> read(cipher.decrypt(content, owner(taskId, person))));
    }

    /** The task was submitted: whoever had written something for it need not come back. */
    public void forget(String taskId) {
        jdbc.sql("delete from task_draft where task_id = :task")
                .param("task", taskId)
                .update();
    }

    private static String owner(String taskId, String person) {
        return taskId + '/' + person;
    }

    private String written(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("暂存内容无法写成 JSON", e);
        }
    }

    private Map<String, Object> read(String content) {
        try {
            return json.readValue(content, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("暂存内容无法读取", e);
        }
    }
}
