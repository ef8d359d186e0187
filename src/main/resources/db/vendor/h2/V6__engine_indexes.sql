-- As on PostgreSQL, where the reasons stand; H2 has no partial indexes.
create index court_job_due on act_ru_job (duedate_);

create index court_task_due on act_ru_task (due_date_);
create index court_offer_task_group on act_ru_identitylink (task_id_, group_id_);
create index court_offer_group_task on act_ru_identitylink (group_id_, task_id_);

create index court_variable_case on act_ru_variable (name_, text_);
