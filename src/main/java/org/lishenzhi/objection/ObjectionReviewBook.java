package org.lishenzhi.objection;

import org.springframework.data.repository.ListCrudRepository;

/** The reviews of all objections. */
interface ObjectionReviewBook extends ListCrudRepository<ObjectionReview, String> {}
