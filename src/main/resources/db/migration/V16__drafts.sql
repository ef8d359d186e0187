-- what a person has written into a form and not yet submitted; encrypted as a whole, gone on submit
create table task_draft (
    task_id  varchar(64) not null,
    person   varchar(64) not null,
    content  text        not null,
    saved_at timestamp   not null,
    primary key (task_id, person)
);
create index task_draft_saved on task_draft (saved_at);
