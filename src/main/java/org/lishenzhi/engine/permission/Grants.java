package org.lishenzhi.engine.permission;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.lishenzhi.engine.permission.Grant.Place;

/** The grants that stand in the engine, brought to exactly what the table says: what is missing is written, what is too much goes. */
record Grants(AuthorizationService standing) {

    void bring(List<Grant> table) {
        Map<Place, Authorization> found = standing.createAuthorizationQuery().list().stream()
                .collect(Collectors.toMap(Place::of, Function.identity()));
        for (Grant grant : table) {
            Authorization existing = found.remove(grant.place());
            write(grant, existing == null ? standing.createNewAuthorization(grant.type()) : existing);
        }
        found.values().forEach(surplus -> standing.deleteAuthorization(surplus.getId()));
    }

    private void write(Grant grant, Authorization authorization) {
        grant.into(authorization);
        standing.saveAuthorization(authorization);
    }
}
