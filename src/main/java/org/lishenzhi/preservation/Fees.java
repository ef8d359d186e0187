package org.lishenzhi.preservation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.law.fees.Fee;
import org.lishenzhi.law.fees.PreservationFee;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fees of preservation (诉讼费用交纳办法第十四条第二项), paid in advance by the applicant. */
@Service
@Transactional
public class Fees {

    private final Applications applications;
    private final JdbcAggregateTemplate aggregates;
    private final CourtClock clock;

    Fees(Applications applications, JdbcAggregateTemplate aggregates, CourtClock clock) {
        this.applications = applications;
        this.aggregates = aggregates;
        this.clock = clock;
    }

    /** The fee by the sum asked for; whether more or less was really preserved shows only later. */
    @Transactional(readOnly = true)
    public Fee of(Preservation preservation) {
        return PreservationFee.of(preservation.sum());
    }

    /** @throws InputRejected if the fee would be paid in the future or before the application */
    public void paid(String eventId, LocalDate on) {
        Preservation preservation = applications.get(eventId);
        if (on.isAfter(clock.today()) || on.isBefore(preservation.appliedOn())) {
            throw new InputRejected("paidOn", "「交费日期」应在申请之日与今天之间");
        }
        enter(preservation, on, null);
    }

    /** The fee was reduced, deferred or waived. */
    public void waived(String eventId, String reason) {
        enter(applications.get(eventId), null, reason);
    }

    private void enter(Preservation preservation, @Nullable LocalDate on, @Nullable String waiver) {
        aggregates.insert(
                new PreservationFeeEntry(preservation.id(), of(preservation).highest(), on, waiver));
    }
}
