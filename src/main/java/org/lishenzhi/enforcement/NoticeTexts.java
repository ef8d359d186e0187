package org.lishenzhi.enforcement;

import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.law.Yuan;
import org.springframework.stereotype.Component;

/** The first wording of the enforcement notice and of the order to report property, from what the file knows. */
@Component
class NoticeTexts {

    /** What the clerk replaces by the account of the case. */
    static final String ACCOUNT = "【案款账户】";

    private final EnforcementDebtors debtors;
    private final EnforcementAcceptance acceptance;
    private final AcceptanceTests tests;
    private final Performances performances;

    NoticeTexts(
            EnforcementDebtors debtors,
            EnforcementAcceptance acceptance,
            AcceptanceTests tests,
            Performances performances) {
        this.debtors = debtors;
        this.acceptance = acceptance;
        this.tests = tests;
        this.performances = performances;
    }

    /** 执行通知书 (民事诉讼法解释第四百八十条；执行工作规定第二十二条). */
    String notice(String caseId, long days) {
        List<String> lines = new ArrayList<>();
        lines.add("责令被执行人自本通知送达之日起%d日内，履行下列义务：".formatted(days));
        debtors.open(caseId).forEach(obligation -> lines.add(told(obligation)));
        lines.add(delay(caseId));
        acceptance.of(caseId).ifPresent(accepted -> lines.add("执行申请费%s。".formatted(accepted.fee())));
        lines.add("逾期不履行的，本院将依法强制执行，可以限制消费；有能力履行而拒不履行的，可以纳入失信被执行人名单。");
        if (debtors.oweMoney(caseId)) {
            lines.add("案款账户：" + ACCOUNT);
        }
        return String.join("\n", lines);
    }

    /** 报告财产令, with what it has to name (财产调查规定第四条至第七条、第九条). */
    static String order(long days) {
        return """
                责令被执行人自本令送达之日起%d日内，填写《财产调查表》，书面向本院报告财产。
                范围：收入、存款、现金、理财、证券；土地、房屋；交通工具、设备、存货；债权、股权、基金、信托、知识产权；其他财产。
                期间：收到执行通知之日前一年至报告之日，包括这一期间的财产变动。
                报告后财产变动影响债权实现的，自变动之日起十日内补充报告。
                拒绝报告、虚假报告或者无正当理由逾期报告的，本院可以罚款、拘留；构成犯罪的，依法追究刑事责任。
                确有困难的，可以在期限内书面申请延长。"""
                .formatted(days);
    }

    private String told(Obligation obligation) {
        return obligation.kind() == ObligationKind.MONEY
                ? "%d. %s（尚欠 %s 元）"
                        .formatted(
                                obligation.ordinal(),
                                obligation.content(),
                                Yuan.written(performances.outstanding(obligation)))
                : "%d. %s".formatted(obligation.ordinal(), obligation.content());
    }

    private String delay(String caseId) {
        String money = "未按期给付金钱的，加倍支付迟延履行期间的债务利息";
        String other = "未按期履行其他义务的，支付迟延履行金";
        boolean onlyMoney =
                debtors.open(caseId).stream().allMatch(obligation -> obligation.kind() == ObligationKind.MONEY);
        boolean doubled = debtors.oweMoney(caseId) && tests.rule(caseId).doubledInterest();
        String duty = !doubled ? other : onlyMoney ? money : money + "；" + other;
        return duty + "（民事诉讼法第二百六十四条）。";
    }
}
