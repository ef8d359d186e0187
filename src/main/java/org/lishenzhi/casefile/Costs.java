package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The costs of enforcement in cases: a case does not close while one of them is open. */
@Service
@Transactional
public class Costs {

    private final JdbcClient jdbc;
    private final InsertOnce once;

    Costs(JdbcClient jdbc, InsertOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    /**
     * Enters a cost; while it is open, entering it again under its key corrects the sum.
     *
     * @param amount 元
     * @throws InputRejected if it is not a sum of money
     * @throws Conflict if it was settled with another sum
     */
    public Cost incur(String caseId, String key, CostKind kind, BigDecimal amount, LocalDate on, String note) {
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
            throw new InputRejected("amount", "「金额」应为不小于零、最多两位小数的金额（元）");
        }
        Optional<Cost> known = find(caseId, key);
        if (known.isEmpty() && once.tryTo(() -> insert(caseId, key, kind, amount, on, note))) {
            return required(caseId, key);
        }
        Cost entered = required(caseId, key);
        if (entered.amount().compareTo(amount) != 0) {
            if (!entered.isOpen()) {
                throw new Conflict("「%s」已了结（%s），不能再改金额"
                        .formatted(kind.label(), entered.settlement().label()));
            }
            jdbc.sql("update enforcement_cost set amount = :amount where case_id = :caseId and cost_key = :key")
                    .param("amount", amount)
                    .param("caseId", caseId)
                    .param("key", key)
                    .update();
        }
        return required(caseId, key);
    }

    /**
     * Settles a cost; settling it again in the same way changes nothing.
     *
     * @throws NotFound if the case has no such cost
     * @throws Conflict if it was settled in another way
     */
    public void settle(String caseId, String key, CostSettlement how, LocalDate on) {
        Cost cost = required(caseId, key);
        if (cost.settlement() == how) {
            return;
        }
        if (!cost.isOpen()) {
            throw new Conflict("「%s」已经了结：%s"
                    .formatted(cost.kind().label(), cost.settlement().label()));
        }
        jdbc.sql(
                        """
                        update enforcement_cost set settlement = :how, settled_on = :on
                        where case_id = :caseId and cost_key = :key
                        """)
                .param("how", how.name())
                .param("on", on)
                .param("caseId", caseId)
                .param("key", key)
                .update();
    }

    /** All costs of a case, the first incurred first. */
    @Transactional(readOnly = true)
    public List<Cost> of(String caseId) {
        return jdbc.sql("select * from enforcement_cost where case_id = :caseId order by incurred_on, cost_key")
                .param("caseId", caseId)
                .query(Costs::cost)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Cost> find(String caseId, String key) {
        return of(caseId).stream().filter(cost -> cost.key().equals(key)).findFirst();
    }

    private Cost required(String caseId, String key) {
        return find(caseId, key).orElseThrow(() -> new NotFound("本案没有这一笔费用"));
    }

    private void insert(String caseId, String key, CostKind kind, BigDecimal amount, LocalDate on, String note) {
        jdbc.sql(
                        """
                        insert into enforcement_cost (case_id, cost_key, kind, amount, incurred_on, note)
                        values (:caseId, :key, :kind, :amount, :on, :note)
                        """)
                .param("caseId", caseId)
                .param("key", key)
                .param("kind", kind.name())
                .param("amount", amount)
                .param("on", on)
                .param("note", note)
                .update();
    }

    private static Cost cost(ResultSet row, int number) throws SQLException {
        return new Cost(
                row.getString("case_id"),
                row.getString("cost_key"),
                CostKind.valueOf(row.getString("kind")),
                row.getBigDecimal("amount"),
                row.getObject("incurred_on", LocalDate.class),
                row.getString("note"),
                settlement(row.getString("settlement")),
                row.getObject("settled_on", LocalDate.class));
    }

    private static @Nullable CostSettlement settlement(@Nullable String name) {
        return name == null ? null : CostSettlement.valueOf(name);
    }
}
