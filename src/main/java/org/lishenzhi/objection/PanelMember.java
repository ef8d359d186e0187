package org.lishenzhi.objection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the three who review an objection.
 *
 * @param signedOn the day this member signed the ruling as it stands; none until then
 */
public record PanelMember(String accountId, boolean presiding, @Nullable LocalDate signedOn) {}
