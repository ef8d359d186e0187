-- who asked for another person in charge, why, and what was decided
create table officer_change (
    id           varchar(100)  primary key,
    case_id      varchar(36)   not null references court_case (id),
    previous_id  varchar(64)   not null,
    cause        varchar(40)   not null,
    reason       varchar(4000) not null,
    proposed_id  varchar(64),
    requested_by varchar(64)   not null,
    requested_on date          not null,
    outcome      varchar(20)   not null,
    successor_id varchar(64),
    refusal      varchar(4000),
    decided_by   varchar(64),
    decided_on   date
);
create index officer_change_case on officer_change (case_id);

-- every open task that went from one person to another: one row each, never changed
create table task_move (
    id           varchar(36)  primary key,
    task_id      varchar(64)  not null,
    case_id      varchar(36)  not null references court_case (id),
    step         varchar(200) not null,
    from_account varchar(64)  not null,
    to_account   varchar(64)  not null,
    ground       varchar(20)  not null,
    ground_id    varchar(100) not null,
    moved_by     varchar(64)  not null,
    moved_at     timestamp    not null
);
create index task_move_task on task_move (task_id);
create index task_move_ground on task_move (ground_id);

-- a task is urged once a day at most
create table task_urging (
    task_id  varchar(64)  not null,
    urged_on date         not null,
    case_id  varchar(36)  not null references court_case (id),
    step     varchar(200) not null,
    urged_by varchar(64)  not null,
    urged_at timestamp    not null,
    note     varchar(400),
    primary key (task_id, urged_on)
);
create index task_urging_case on task_urging (case_id);

create index leave_of_absence_days on leave_of_absence (last_day, first_day);
