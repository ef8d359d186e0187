package org.lishenzhi.engine.permission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.session.Configuration;
import org.springframework.core.io.ClassPathResource;

/**
 * The engine's mapping files with the task queries as a court of a million tasks needs them: identity links are looked
 * up instead of joined, so that no row comes twice and no DISTINCT is needed, and the one sentence of permission is added.
 */
final class CourtMappings {

    private static final String TASKS = "org/camunda/bpm/engine/impl/mapping/entity/Task.xml";
    private static final String SENTENCE = "org/lishenzhi/engine/permission/TaskPermission.xml";

    private static final MappingPatch TASKS_APART =
            new MappingPatch("任务查询另行装入", "<mapper resource=\"" + TASKS + "\" />", "");

    private static final List<MappingPatch> TASK_PATCHES = List.of(
            new MappingPatch(
                    "候选人不连接", "<bind name=\"I_JOIN\" value=\"true\" />", "<bind name=\"I_JOIN\" value=\"false\" />"),
            new MappingPatch(
                    "候选人改为存在",
                    "                and I.TYPE_ = 'candidate'",
                    " and exists (select 1 from ${prefix}ACT_RU_IDENTITYLINK I where I.TASK_ID_ = RES.ID_ and I.TYPE_ = 'candidate'"),
            new MappingPatch(
                    "候选人存在之末",
                    """
                                    <if test="query.withCandidateUsers">
                                      and I.USER_ID_ is not null
                                    </if>
                    """,
                    """
                                    <if test="query.withCandidateUsers">
                                      and I.USER_ID_ is not null
                                    </if>
                                    )
                    """),
            new MappingPatch(
                    "参与人改为存在",
                    "(I.USER_ID_ = #{query.involvedUser} or",
                    "(exists (select 1 from ${prefix}ACT_RU_IDENTITYLINK I where I.TASK_ID_ = RES.ID_"
                            + " and I.USER_ID_ = #{query.involvedUser}) or"),
            new MappingPatch("列表不去重", "select ${distinct}", "select"),
            new MappingPatch(
                    "计数不去重", "${countDistinctBeforeStart} RES.ID_ ${countDistinctBeforeEnd}", "select count(RES.ID_)"),
            new MappingPatch("计数不去重之末", "${countDistinctAfterEnd}", ""));

    private CourtMappings() {}

    /** The engine's list of mapping files without the one of tasks. */
    static InputStream withoutTasks(InputStream list) {
        return stream(TASKS_APART.applyTo(text(list)));
    }

    static void addTasksTo(Configuration configuration) {
        String tasks = text(resource(TASKS));
        for (MappingPatch patch : TASK_PATCHES) {
            tasks = patch.applyTo(tasks);
        }
        parse(stream(tasks), TASKS, configuration);
        parse(resource(SENTENCE), SENTENCE, configuration);
    }

    private static void parse(InputStream mapping, String name, Configuration configuration) {
        new XMLMapperBuilder(mapping, configuration, name, configuration.getSqlFragments()).parse();
    }

    private static InputStream resource(String path) {
        try {
            return new ClassPathResource(path).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
