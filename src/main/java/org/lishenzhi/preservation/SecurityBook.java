package org.lishenzhi.preservation;

import org.springframework.data.repository.ListCrudRepository;

/** The securities of all preservations. */
interface SecurityBook extends ListCrudRepository<PreservationSecurity, String> {}
