package org.lishenzhi.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.Dossier;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.NewItem;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.demo.process.DemoPeople;
import org.lishenzhi.eviction.StartingPoint;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.eviction.process.EvictionProcess.NoticeDecision;
import org.lishenzhi.eviction.process.EvictionStart;
import org.lishenzhi.security.Delegations;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

/**
 * The docket of the demo: the stories of the summer before its first day, then two house cases, brought by the demo's
 * people through the same forms as any other, the first to the drafting of its notice, the second to the wait for the
 * house to be vacated.
 */
class DemoDocket {

    private static final String OFFICER = "zhi.xing";
    private static final String ASSISTANT = "shu.ji";
    private static final String PRESIDENT = "yuan.zhang";
    private static final String VICE_PRESIDENT = "fu.yuan";
    private static final LocalDate ACCEPTED = LocalDate.of(2024, 8, 20);

    private final CaseFile cases;
    private final Timeline timeline;
    private final Dossier dossier;
    private final Delegations delegations;
    private final EvictionStart evictions;
    private final DemoPeople people;
    private final DemoStories stories;
    private final DemoTeller teller;
    private final DemoTime time;
    private final DemoClock clock;

    DemoDocket(
            CaseFile cases,
            Timeline timeline,
            Dossier dossier,
            Delegations delegations,
            EvictionStart evictions,
            DemoPeople people,
            DemoStories stories,
            DemoTeller teller,
            DemoTime time,
            DemoClock clock) {
        this.cases = cases;
        this.timeline = timeline;
        this.dossier = dossier;
        this.delegations = delegations;
        this.evictions = evictions;
        this.people = people;
        this.stories = stories;
        this.teller = teller;
        this.time = time;
        this.clock = clock;
    }

    /** Files everything at the first start, all of it or nothing. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void file() throws IOException {
        if (timeline.find(acceptance(DemoCases.FIRST)).isPresent()) {
            return;
        }
        teller.tell(stories.all());
        time.goOnTo(DemoClock.START);
        clock.begin();
        delegations.enter(
                PRESIDENT,
                VICE_PRESIDENT,
                "court-president",
                "乌法授〔2024〕9号",
                LocalDate.of(2024, 9, 1),
                LocalDate.of(2024, 12, 31));
        toTheNotice(DemoCases.FIRST);
        toTheWait(DemoCases.SECOND);
    }

    private String toTheNotice(DemoCases story) {
        String caseId = accept(story);
        people.answer(
                OFFICER,
                caseId,
                Elements.CONTACT_OCCUPANTS,
                Map.of(
                        "contactedOn",
                        today(),
                        "contactManner",
                        "电话",
                        "attitude",
                        "拖延",
                        "consequencesTold",
                        true,
                        "contactNote",
                        "电话督促尽快交付房屋，对方以各种理由推托。"));
        return caseId;
    }

    private void toTheWait(DemoCases story) throws IOException {
        String caseId = toTheNotice(story);
        people.answer(
                OFFICER,
                caseId,
                Elements.DRAFT_EVICTION_NOTICE,
                Map.of(
                        "startingPoint",
                        StartingPoint.POSTED.name(),
                        "noticeText",
                        "责令被执行人自本公告张贴之次日起三十日内腾空房屋；逾期不腾退的，本院依法强制执行。"));
        people.answer(
                PRESIDENT, caseId, Elements.SIGN_EVICTION_NOTICE, Map.of("noticeDecision", NoticeDecision.SIGN.name()));
        String posting = people.open(caseId, Elements.POST_EVICTION_NOTICE).get(0);
        try (InputStream photo = new ClassPathResource("demo/notice-photo.png").getInputStream()) {
            dossier.add(new NewItem(caseId, posting, "张贴照片", "张贴照片.png", ASSISTANT), photo);
        }
        people.answer(
                ASSISTANT, caseId, Elements.POST_EVICTION_NOTICE, Map.of("postedOn", today(), "postedAt", "房屋入户门"));
        people.answer(
                ASSISTANT,
                caseId,
                Elements.SERVE_EVICTION_NOTICE,
                Map.of("servedOn", today(), "serviceManner", "直接送达", "phoneNotified", true));
    }

    private String accept(DemoCases story) {
        Case opened = cases.open(story.asFiled(OFFICER));
        cases.giveNumber(opened.id(), "执");
        cases.appoint(opened.id(), ASSISTANT, CaseRole.ASSISTANT);
        timeline.record(new NewEvent(
                opened.id(), "EnforcementAccepted", "执行立案", ACCEPTED, null, null, null, OFFICER, acceptance(story)));
        Obligation house = cases.obligations(opened.id()).get(0);
        evictions.begin(house.id());
        return opened.id();
    }

    private String today() {
        return clock.today().toString();
    }

    private static String acceptance(DemoCases story) {
        return "demo/accepted/" + story.name();
    }
}
