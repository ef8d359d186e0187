-- The search for cases: numbers, causes and names by their beginning, the newest first.
create index title_document_number on title (document_number);
create index court_case_cause on court_case (cause);
create index court_case_opened on court_case (opened_at desc, id);
create index court_case_state on court_case (state, opened_at desc, id);
create index party_name on party (name);
create index agent_name on agent (name);
