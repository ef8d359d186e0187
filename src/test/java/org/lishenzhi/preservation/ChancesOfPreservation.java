package org.lishenzhi.preservation;

import static org.lishenzhi.preservation.PreservationDriver.ASSISTANT;
import static org.lishenzhi.preservation.PreservationDriver.CLERK;
import static org.lishenzhi.preservation.PreservationDriver.EXECUTOR;
import static org.lishenzhi.preservation.PreservationDriver.FINANCE;
import static org.lishenzhi.preservation.PreservationDriver.SUM;
import static org.lishenzhi.preservation.PreservationDriver.judgeOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.preservation.process.PreservationReleaseProcess;
import org.lishenzhi.preservation.process.PreservationRenewalProcess;
import org.lishenzhi.preservation.process.PreservationRulingProcess;
import org.lishenzhi.preservation.process.PropertyPreservationProcess.Elements;
import org.lishenzhi.support.StepAnswers.Chance;
import org.lishenzhi.support.StepAnswers.StepAnswer;
import org.lishenzhi.support.TestClock;

/** How chance answers the steps of a preservation; security is always provided, so that granting is always open. */
record ChancesOfPreservation(CaseFile cases, TestClock clock) {

    Map<String, Chance> byStep() {
        Map<String, Chance> steps = new HashMap<>();
        Chance sign = (task, caseId, luck) -> new StepAnswer(
                judgeOf(task),
                luck.nextInt(4) == 0
                        ? Map.of("signDecision", "RETURN", "returnReason", "请补充理由")
                        : Map.of("signDecision", "SIGN"));
        Chance serve = (task, caseId, luck) ->
                new StepAnswer(ASSISTANT, Map.of("servedOn", today(), "serviceManner", "直接送达", "remediesTold", true));
        steps.put(
                Elements.REGISTER_APPLICATION,
                (task, caseId, luck) -> new StepAnswer(
                        CLERK,
                        Map.of(
                                "requestedAmount",
                                SUM,
                                "reasons",
                                "可能转移财产",
                                "property",
                                "银行账户",
                                "securityDemand",
                                "REQUIRED",
                                "securitySum",
                                "60000",
                                "specialReason",
                                "情况特殊")));
        steps.put(
                Elements.PROVIDE_SECURITY,
                (task, caseId, luck) -> new StepAnswer(
                        CLERK, Map.of("securityManner", "现金", "securityGiven", "60000", "providedOn", today())));
        steps.put(
                Elements.COLLECT_FEE,
                (task, caseId, luck) -> new StepAnswer(
                        FINANCE,
                        luck.nextBoolean()
                                ? Map.of("paidOn", today())
                                : Map.of("feeWaived", true, "waiver", "经济确有困难")));
        steps.put(PreservationRulingProcess.Elements.DRAFT_RULING, (task, caseId, luck) -> draft(luck));
        steps.put(PreservationRulingProcess.Elements.SIGN_RULING, sign);
        steps.put(PreservationRulingProcess.Elements.SIGN_URGENT_RULING, sign);
        steps.put(PreservationRulingProcess.Elements.SIGN_PRE_SUIT_RULING, sign);
        steps.put(Elements.EXECUTE_PRESERVATION, (task, caseId, luck) -> execute(caseId, luck));
        steps.put(Elements.SERVE_RULING, serve);
        steps.put(Elements.SERVE_REFUSAL, serve);
        steps.put(
                PreservationRenewalProcess.Elements.DECIDE_RENEWAL,
                (task, caseId, luck) -> new StepAnswer(
                        judgeOf(task), Map.of("renewalDecision", luck.nextBoolean() ? "RENEW" : "LET_LAPSE")));
        steps.put(
                PreservationReleaseProcess.Elements.DRAFT_RELEASE,
                (task, caseId, luck) -> new StepAnswer(
                        ASSISTANT,
                        luck.nextBoolean()
                                ? Map.of("releaseDecision", "RELEASE", "releaseText", "解除保全")
                                : Map.of("releaseDecision", "KEEP", "keepReason", "已申请仲裁")));
        steps.put(PreservationReleaseProcess.Elements.SIGN_RELEASE, sign);
        steps.put(
                PreservationReleaseProcess.Elements.NOTIFY_RELEASE,
                (task, caseId, luck) -> new StepAnswer(
                        EXECUTOR, Map.of("releasedOn", today(), "unitsTold", "乌达支行", "partiesTold", true)));
        return steps;
    }

    private static StepAnswer draft(Random luck) {
        RulingOutcome outcome = PreservationDriver.one(List.of(RulingOutcome.values()), luck);
        return new StepAnswer(
                ASSISTANT,
                outcome == RulingOutcome.WITHDRAWN
                        ? Map.of("proposal", outcome.name())
                        : Map.of("proposal", outcome.name(), "rulingText", "裁定如下"));
    }

    private StepAnswer execute(String caseId, Random luck) {
        String owner = cases.parties(caseId).stream()
                .filter(party -> party.role() == PartyRole.RESPONDENT)
                .findFirst()
                .orElseThrow()
                .name();
        return new StepAnswer(
                EXECUTOR,
                luck.nextInt(4) == 0
                        ? Map.of("executionOutcome", "NOTHING_FOUND", "takenOn", today())
                        : Map.of(
                                "executionOutcome",
                                "TAKEN",
                                "takenOn",
                                today(),
                                "measures",
                                "[" + deposit(owner, "6222" + (100000 + luck.nextInt(900000))) + "]"));
    }

    private static String deposit(String owner, String account) {
        return """
                {"kind":"DEPOSIT","holder":"乌达支行","owner":"%s","asset":"%s","value":"1000","place":"1","until":""}
                """
                .formatted(owner, account);
    }

    private String today() {
        return clock.today().toString();
    }
}
