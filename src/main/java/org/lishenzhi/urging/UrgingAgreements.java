package org.lishenzhi.urging;

import org.springframework.data.repository.ListCrudRepository;

/** All agreements made while urging lasted. */
interface UrgingAgreements extends ListCrudRepository<UrgingAgreement, String> {}
