package org.lishenzhi.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseSection;

/**
 * The file of one case as the caller may see it: names and numbers masked.
 *
 * @param state where the case stands in its story, in the court's words
 * @param story the numbers of all cases of the same story, this one included, the first given first
 * @param tasks the steps at which the case stands now
 * @param mayAddFiles whether the caller may add to the dossier and read its files
 */
record CaseView(
        String number,
        String receiptNumber,
        @Nullable String caseNumber,
        String cause,
        String state,
        @Nullable String officer,
        LocalDate openedOn,
        LocalDate today,
        List<NumberView> story,
        List<StandingTask> tasks,
        List<PartyView> parties,
        @Nullable TitleView title,
        List<ObligationView> obligations,
        List<ClockView> clocks,
        List<AwaitedView> awaitedClocks,
        List<EntryView> timeline,
        List<StepView> steps,
        List<DocumentView> documents,
        List<FileView> files,
        List<SectionView> sections,
        List<ReportableEvent> events,
        boolean mayAddFiles,
        List<String> fileKinds) {

    /**
     * @param kind 收件号, or the type word of a 案号
     * @param linked whether another case of the same story bears it
     */
    record NumberView(String number, String kind, LocalDate since, boolean linked) {}

    record PartyView(
            String id,
            String role,
            String kind,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String unverifiable,
            @Nullable String phone,
            List<AgentView> agents) {}

    record AgentView(String name, String authority) {}

    record TitleView(String kind, String documentNumber, String issuedBy, LocalDate effectiveOn) {}

    /** @param amount 元, as a decimal text */
    record ObligationView(
            String id,
            int ordinal,
            String kind,
            String content,
            @Nullable String amount,
            @Nullable String premises,
            List<String> debtors,
            @Nullable StayView stay) {}

    record StayView(String reason, @Nullable LocalDate lastDay) {}

    /**
     * @param remark 待院方确认, unless the rule was read in the text of the law
     * @param daysLeft calendar days until the last day; negative once it has passed
     */
    /** @param state why it does not run on, e.g. 中止计算; none while it runs */
    record ClockView(
            String label,
            @Nullable String person,
            LocalDate startedOn,
            LocalDate nominal,
            LocalDate due,
            @Nullable String state,
            long daysLeft,
            long workingDaysLeft,
            String article,
            @Nullable String remark,
            List<String> steps,
            List<String> warnings) {}

    record AwaitedView(String label, String remark) {}

    /** @param corrected whether a later entry corrects this one */
    record EntryView(
            String id,
            String title,
            LocalDate occurredOn,
            @Nullable String person,
            @Nullable Integer obligation,
            @Nullable String note,
            String recordedBy,
            LocalDateTime recordedAt,
            boolean corrected) {}

    /** @param answers none for those who have no role in the case */
    record StepView(String title, String submittedBy, LocalDateTime submittedAt, List<CaseSection.Line> answers) {}

    /** @param body none for those who do not work on the case */
    record DocumentView(
            String kind,
            String draftedBy,
            LocalDateTime draftedAt,
            @Nullable String signedBy,
            @Nullable LocalDateTime signedAt,
            @Nullable String signedRight,
            @Nullable String body) {}

    record FileView(
            String id,
            String kind,
            String fileName,
            String mediaType,
            long size,
            String addedBy,
            LocalDateTime addedAt,
            @Nullable String taskId) {}

    record SectionView(String title, List<CaseSection.Line> lines) {}
}
