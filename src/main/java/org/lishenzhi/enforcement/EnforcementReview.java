package org.lishenzhi.enforcement;

import org.springframework.data.annotation.Id;

/** What the clerk answered to the tests that the file itself cannot answer. */
record EnforcementReview(@Id String caseId, Jurisdiction jurisdiction, boolean entitled, String reviewedBy) {}
