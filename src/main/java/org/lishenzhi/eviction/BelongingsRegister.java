package org.lishenzhi.eviction;

import org.springframework.data.repository.ListCrudRepository;

/** The register of belongings to be collected. */
interface BelongingsRegister extends ListCrudRepository<Belongings, String> {}
