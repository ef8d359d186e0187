package org.lishenzhi.preservation;

import java.time.LocalDate;
import java.util.UUID;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewCase;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases that begin with an application for preservation before the suit (民事诉讼法第一百零四条). */
@Service
@Transactional
public class PreSuitCases {

    private final CaseFile cases;
    private final Timeline timeline;
    private final Applications applications;

    PreSuitCases(CaseFile cases, Timeline timeline, Applications applications) {
        this.cases = cases;
        this.timeline = timeline;
        this.applications = applications;
    }

    /**
     * Opens the case with its first event, the application; the later suit is filed in the same case.
     *
     * @return the id of the case
     * @throws InputRejected with every problem of what was told of the parties, or if the day lies in the future
     */
    public String open(NewCase filed, LocalDate appliedOn, String by) {
        Case opened = cases.open(filed);
        String applicant = cases.parties(opened.id()).stream()
                .filter(party -> party.role() == PartyRole.APPLICANT)
                .map(Party::id)
                .findFirst()
                .orElseThrow();
        String eventId = "preservation/" + UUID.randomUUID();
        timeline.record(new NewEvent(
                opened.id(), PreservationEvents.APPLIED, "申请财产保全", appliedOn, applicant, null, null, by, eventId));
        applications.accept(opened.id(), applicant, eventId, appliedOn);
        return opened.id();
    }
}
