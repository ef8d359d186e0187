package org.lishenzhi.engine.permission;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.security.Role;

/**
 * One row of the table of grants: what a role may do in the engine with a resource.
 *
 * @param role whose grant it is; {@code null} for everybody who is logged in
 * @param id of the resource, or {@code *} for all of its kind
 */
record Grant(@Nullable Role role, Resource resource, String id, Set<Permission> permissions) {

    static Grant of(Role role, Resource resource, String id, Permission... permissions) {
        return new Grant(role, resource, id, Set.of(permissions));
    }

    static Grant toEverybody(Resource resource, String id, Permission... permissions) {
        return new Grant(null, resource, id, Set.of(permissions));
    }

    /** What the database allows only once: of one kind, for one group, on one resource. */
    record Place(int type, @Nullable String user, @Nullable String group, int resource, String id) {

        static Place of(Authorization authorization) {
            return new Place(
                    authorization.getAuthorizationType(),
                    authorization.getUserId(),
                    authorization.getGroupId(),
                    authorization.getResourceType(),
                    authorization.getResourceId());
        }
    }

    /** Writes this row into an authorization that is empty or says something else. */
    void into(Authorization authorization) {
        if (role != null) {
            authorization.setGroupId(role.id());
        }
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.setPermissions(permissions.toArray(Permission[]::new));
    }

    int type() {
        return role == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT;
    }

    Place place() {
        return new Place(
                type(),
                role == null ? Authorization.ANY : null,
                role == null ? null : role.id(),
                resource.resourceType(),
                id);
    }
}
