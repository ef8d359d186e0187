-- The engine's tables are read by queries of ours that its own indexes do not serve.

-- A sleeping timer costs nothing: what is due is found by its date, in its order.
create index court_job_due on act_ru_job (duedate_);
-- Whether another job of the same process is at work right now; almost none is.
create index court_job_at_work on act_ru_job (process_instance_id_) where lock_owner_ is not null;

-- Task lists: by due date, and whether a task is offered to one of a person's groups.
create index court_task_due on act_ru_task (due_date_);
create index court_offer_task_group on act_ru_identitylink (task_id_, group_id_) where type_ = 'candidate';
create index court_offer_group_task on act_ru_identitylink (group_id_, task_id_) where type_ = 'candidate';

-- The processes of a case.
create index court_variable_case on act_ru_variable (text_, var_scope_) where name_ = 'caseId';
