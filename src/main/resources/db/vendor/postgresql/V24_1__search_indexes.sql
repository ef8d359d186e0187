-- The search for cases: numbers, causes and names by their beginning whatever the collation, the newest first.
create index court_case_receipt_begun on court_case (receipt_number varchar_pattern_ops);
create index case_numbering_begun on case_numbering (number varchar_pattern_ops);
create index title_document_number on title (document_number varchar_pattern_ops);
create index court_case_cause on court_case (cause varchar_pattern_ops);
create index court_case_opened on court_case (opened_at desc, id);
create index court_case_state on court_case (state, opened_at desc, id);
create index party_name on party (name varchar_pattern_ops);
create index agent_name on agent (name varchar_pattern_ops);
