package org.lishenzhi.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records of all submitted steps, whole and unchanged; sensitive answers are encrypted one by one. */
@Service
@Transactional
public class StepRecords {

    private static final String SEALED = "sealed";
    private static final String HIDDEN = "（已隐去）";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final CourtClock clock;
    private final ObjectMapper json = new ObjectMapper();

    StepRecords(JdbcClient jdbc, FieldCipher cipher, CourtClock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    public void keep(NewStep step) {
        String id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        insert into step_record (id, case_id, form_id, title, task_id, answers, submitted_by, submitted_at)
                        values (:id, :caseId, :form, :title, :task, :answers, :by, :at)
                        """)
                .param("id", id)
                .param("caseId", step.caseId())
                .param("form", step.formId())
                .param("title", step.title())
                .param("task", step.taskId())
                .param("answers", written(sealed(step, id)))
                .param("by", step.by())
                .param("at", clock.now())
                .update();
    }

    /** The records of a case, the newest first. */
    @Transactional(readOnly = true)
    public List<StepRecord> of(String caseId) {
        return read(caseId, this::opened);
    }

    /** The same with the sensitive answers left out; nothing is decrypted for it. */
    @Transactional(readOnly = true)
    public List<StepRecord> masked(String caseId) {
        return read(caseId, (answers, id) -> {
            Map<String, Object> values = read(answers, new TypeReference<>() {});
            values.replaceAll((key, value) -> cipherText(value).isPresent() ? HIDDEN : value);
            return values;
        });
    }

    private List<StepRecord> read(String caseId, BiFunction<String, String, Map<String, Object>> answers) {
        return jdbc.sql("select * from step_record where case_id = :caseId order by submitted_at desc, id")
                .param("caseId", caseId)
                .query((row, number) -> new StepRecord(
                        row.getString("id"),
                        row.getString("form_id"),
                        row.getString("title"),
                        answers.apply(row.getString("answers"), row.getString("id")),
                        row.getString("submitted_by"),
                        row.getObject("submitted_at", LocalDateTime.class)))
                .list();
    }

    private Map<String, Object> sealed(NewStep step, String id) {
        Map<String, Object> values = new LinkedHashMap<>(step.values());
        step.sensitiveFields()
                .forEach(field -> values.computeIfPresent(
                        field, (key, value) -> Map.of(SEALED, cipher.encrypt(written(value), id))));
        return values;
    }

    private Map<String, Object> opened(String answers, String id) {
        Map<String, Object> values = read(answers, new TypeReference<>() {});
        values.replaceAll((key, value) -> cipherText(value)
                .map(text -> read(cipher.decrypt(text, id), new TypeReference<Object>() {}))
                .orElse(value));
        return values;
    }

    private static Optional<String> cipherText(Object value) {
        return value instanceof Map<?, ?> box && box.get(SEALED) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("步骤记录无法写成 JSON", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("步骤记录无法读取", e);
        }
    }
}
