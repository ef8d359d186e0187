package org.lishenzhi.eviction.process;

import java.util.List;
import org.lishenzhi.engine.ForModels;
import org.lishenzhi.eviction.Occupancy;
import org.springframework.stereotype.Component;

/** The lists of persons over which the models of this stage go, one instance each. */
@Component
@ForModels
public class EvictionModel {

    private final Occupancy occupancy;

    EvictionModel(Occupancy occupancy) {
        this.occupancy = occupancy;
    }

    public List<String> debtors(String obligationId) {
        return occupancy.debtors(obligationId);
    }

    public List<String> occupants(String obligationId) {
        return occupancy.occupants(obligationId);
    }
}
