package org.lishenzhi.trial;

import org.springframework.data.repository.ListCrudRepository;

/** The trials of all cases. */
interface TrialBook extends ListCrudRepository<Trial, String> {}
