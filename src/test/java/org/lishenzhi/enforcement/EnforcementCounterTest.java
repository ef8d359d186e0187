package org.lishenzhi.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Opener;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** 登记执行案件 at the counter: what a clerk enters becomes a case in which enforcement is requested, or one sentence. */
@CourtTest
class EnforcementCounterTest {

    @Autowired
    private List<Opener> openers;

    @Autowired
    private CaseFile cases;

    @Autowired
    private EnforcementIntake intake;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void itIsSeptember() {
        clock.set(LocalDate.of(2024, 9, 2).atTime(9, 0));
    }

    @Test
    void theCaseStandsAsRequestedWithItsTitleDebtorsAndLastDays() {
        String caseId = open(Map.of("earlierNumber", "(2014)乌达执字第%d号".formatted(System.identityHashCode(this))));

        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.ENFORCEMENT_REQUESTED);
        assertThat(cases.title(caseId).orElseThrow().kind()).isEqualTo("劳动仲裁裁决书");
        Obligation second = cases.obligations(caseId).get(1);
        assertThat(second.performBy()).isEqualTo(LocalDate.of(2024, 8, 1));
        assertThat(second.debtorIds()).extracting(id -> cases.party(id).name()).containsExactly("王平", "宫静");
        assertThat(intake.find(caseId).orElseThrow().jurisdiction()).isEqualTo(Jurisdiction.DEBTOR_DOMICILE);
    }

    @Test
    void badInputIsRefusedWithTheFieldByItsName() {
        assertThatThrownBy(() -> open(Map.of("obligations", List.of(duty("MONEY", "3", "100", "")))))
                .hasMessageContaining("「判项」第 1 行「义务人」请填写被执行人的序号");
        assertThatThrownBy(() -> open(Map.of("obligations", List.of(duty("MONEY", "1", "", "")))))
                .hasMessageContaining("判项第 1 行：给付金钱的判项应填写「金额」");
        assertThatThrownBy(
                        () -> open(Map.of("debtors", List.of(person("王平", "123"), person("宫静", "150304198001010018")))))
                .hasMessageContaining("第 1 名被执行人：「证件号码」不是有效的公民身份号码");
        assertThatThrownBy(() -> open(Map.of("receivedOn", "2024-09-03"))).hasMessageContaining("「收到日期」不能晚于今天");
        assertThatThrownBy(() -> open(Map.of("effectiveOn", "2024-09-02", "receivedOn", "2024-09-01")))
                .hasMessageContaining("「生效日期」不能晚于收到日期");
        assertThatThrownBy(() -> open(Map.of("titleKind", "刑事裁判涉财产部分"))).hasMessageContaining("「执行依据种类」暂不能在此办理");
    }

    private String open(Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "receivedOn",
                "2024-09-01",
                "cause",
                "劳动争议",
                "way",
                "APPLICATION",
                "titleKind",
                "劳动仲裁裁决书",
                "documentNumber",
                "乌达劳人仲案字(2024)5号",
                "issuedBy",
                "乌达区劳动人事争议仲裁委员会",
                "effectiveOn",
                "2024-07-01",
                "jurisdiction",
                "DEBTOR_DOMICILE",
                "creditors",
                List.of(person("高山", "150304198001010018"))));
        answers.put("debtors", List.of(person("王平", "150304198001010018"), person("宫静", "150304198001010018")));
        answers.put("obligations", List.of(duty("MONEY", "1", "1000.00", ""), duty("ACT", "1、2", "", "2024-08-01")));
        answers.putAll(more);
        return openers.stream()
                .filter(opener -> opener.form().equals("file-enforcement"))
                .findFirst()
                .orElseThrow()
                .open(new Answers(answers), EnforcementDriver.CLERK);
    }

    private static Map<String, Object> person(String name, String idNumber) {
        return Map.of("name", name, "partyKind", "NATURAL_PERSON", "idNumber", idNumber);
    }

    private static Map<String, Object> duty(String kind, String owedBy, String amount, String performBy) {
        Map<String, Object> row = new HashMap<>(Map.of("kind", kind, "owedBy", owedBy, "content", "履行"));
        if (!amount.isEmpty()) {
            row.put("amount", amount);
        }
        if (!performBy.isEmpty()) {
            row.put("performBy", performBy);
        }
        return row;
    }
}
