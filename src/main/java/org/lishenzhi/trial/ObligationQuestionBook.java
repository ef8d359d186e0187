package org.lishenzhi.trial;

import org.springframework.data.repository.ListCrudRepository;

/** All questions about obligations. */
interface ObligationQuestionBook extends ListCrudRepository<ObligationQuestion, String> {}
