package org.lishenzhi.eviction;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.casefile.Dossier;
import org.lishenzhi.casefile.NewItem;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.eviction.process.ForcedEvictionProcess;
import org.lishenzhi.support.StepAnswers;
import org.lishenzhi.support.TestClock;
import org.springframework.boot.test.context.TestComponent;

/** How the people of an eviction may answer its steps in a story that chance tells. */
@TestComponent
public class EvictionAnswers implements StepAnswers {

    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Dossier dossier;
    private final TestClock clock;

    EvictionAnswers(Dossier dossier, TestClock clock) {
        this.dossier = dossier;
        this.clock = clock;
    }

    @Override
    public Map<String, Chance> byStep() {
        Map<String, Chance> chances = new HashMap<>();
        chances.put(Elements.CONTACT_OCCUPANTS, (task, caseId, luck) -> officer(contact()));
        chances.put(
                Elements.DRAFT_EVICTION_NOTICE,
                (task, caseId, luck) -> officer(Map.of(
                        "startingPoint", luck.nextBoolean() ? "POSTED" : "SERVED", "noticeText", "责令于三十日内腾空房屋")));
        chances.put(
                Elements.SIGN_EVICTION_NOTICE,
                (task, caseId, luck) -> new StepAnswer(
                        EvictionDriver.PRESIDENT,
                        luck.nextInt(4) > 0
                                ? Map.of("noticeDecision", "SIGN")
                                : Map.of("noticeDecision", "RETURN", "returnReason", "请写明联系人")));
        chances.put(Elements.POST_EVICTION_NOTICE, (task, caseId, luck) -> posted(task, caseId));
        chances.put(
                Elements.SERVE_EVICTION_NOTICE,
                (task, caseId, luck) ->
                        assistant(Map.of("servedOn", today(), "serviceManner", "直接送达", "phoneNotified", true)));
        chances.put(Elements.HAND_OVER_PREMISES, (task, caseId, luck) -> officer(handover()));
        chances.put(
                ForcedEvictionProcess.Elements.PLAN_FORCED_EVICTION,
                (task, caseId, luck) -> officer(Map.of(
                        "evictionDay",
                        clock.today().plusDays(1 + luck.nextInt(10)).toString(),
                        "riskNote",
                        "风险较低",
                        "forces",
                        "执行法官二名、法警四名")));
        chances.put(
                ForcedEvictionProcess.Elements.NOTIFY_OCCUPANTS,
                (task, caseId, luck) ->
                        assistant(Map.of("notifiedOn", today(), "recipient", "成年家属", "noticeManner", "当面")));
        chances.put(
                ForcedEvictionProcess.Elements.NOTIFY_LOCAL_BODY,
                (task, caseId, luck) -> assistant(Map.of("notifiedOn", today(), "localBody", "滨海街道办事处")));
        chances.put(
                ForcedEvictionProcess.Elements.ENTER_PREMISES,
                (task, caseId, luck) -> officer(Map.of(
                        "enteredOn",
                        today(),
                        "recordingNumber",
                        "LX-001",
                        "presentPersons",
                        "社区工作人员",
                        "course",
                        "依法进场")));
        chances.put(
                ForcedEvictionProcess.Elements.INVENTORY_BELONGINGS,
                (task, caseId, luck) -> assistant(
                        luck.nextBoolean()
                                ? Map.of("nothingLeft", true)
                                : Map.of("items", EvictionDriver.LEFT, "storage", "本院库房")));
        return chances;
    }

    private StepAnswer posted(Task task, String caseId) {
        dossier.add(
                new NewItem(caseId, task.getId(), "张贴照片", "公告.png", EvictionDriver.ASSISTANT),
                new ByteArrayInputStream(PHOTO));
        return assistant(Map.of("postedOn", today(), "postedAt", "房屋入户门"));
    }

    private Map<String, Object> contact() {
        return Map.of(
                "contactedOn",
                today(),
                "contactManner",
                "电话",
                "attitude",
                "拖延",
                "consequencesTold",
                true,
                "contactNote",
                "已电话督促");
    }

    private Map<String, Object> handover() {
        return Map.of(
                "handedOverOn",
                today(),
                "keys",
                "2",
                "waterMeter",
                "105",
                "electricityMeter",
                "2310",
                "gasMeter",
                "无",
                "premisesState",
                "完好",
                "presentAtHandover",
                "申请执行人及见证人");
    }

    private static StepAnswer officer(Map<String, Object> answers) {
        return new StepAnswer(EvictionDriver.OFFICER, answers);
    }

    private static StepAnswer assistant(Map<String, Object> answers) {
        return new StepAnswer(EvictionDriver.ASSISTANT, answers);
    }

    private String today() {
        return clock.today().toString();
    }
}
