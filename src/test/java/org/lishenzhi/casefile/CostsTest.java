package org.lishenzhi.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.springframework.beans.factory.annotation.Autowired;

@CourtTest
class CostsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    @Autowired
    private Costs costs;

    @Autowired
    private Docket docket;

    @Test
    void whileItIsOpenACostMayBeReckonedAnew() {
        String caseId = docket.houseCase().caseId();
        incur(caseId, "50.00");
        incur(caseId, "120.00");

        assertThat(costs.of(caseId)).singleElement().satisfies(cost -> {
            assertThat(cost.amount()).isEqualByComparingTo("120.00");
            assertThat(cost.isOpen()).isTrue();
        });
    }

    @Test
    void aSettledCostStaysAsItWasSettled() {
        String caseId = docket.houseCase().caseId();
        incur(caseId, "50.00");
        costs.settle(caseId, "fee", CostSettlement.PAID, DAY);
        costs.settle(caseId, "fee", CostSettlement.PAID, DAY.plusDays(1));

        assertThat(costs.of(caseId)).singleElement().returns(DAY, Cost::settledOn);
        assertThatThrownBy(() -> incur(caseId, "60.00"))
                .isInstanceOf(Conflict.class)
                .hasMessage("「执行申请费」已了结（已交纳），不能再改金额");
        assertThatThrownBy(() -> costs.settle(caseId, "fee", CostSettlement.WAIVED, DAY))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void nobodyOwesLessThanNothingOrPartsOfAFen() {
        String caseId = docket.houseCase().caseId();
        for (String sum : new String[] {"-1", "0.001"}) {
            assertThatThrownBy(() -> incur(caseId, sum)).isInstanceOf(InputRejected.class);
        }
        assertThatThrownBy(() -> costs.settle(caseId, "fee", CostSettlement.PAID, DAY))
                .isInstanceOf(NotFound.class);
    }

    private Cost incur(String caseId, String amount) {
        return costs.incur(caseId, "fee", CostKind.ENFORCEMENT_FEE, new BigDecimal(amount), DAY, "按实际执行金额计算");
    }
}
