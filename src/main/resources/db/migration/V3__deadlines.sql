create table deadline_clock (
    id             varchar(36)  primary key,
    scope_key      varchar(120) not null,
    case_id        varchar(36)  not null references court_case (id),
    obligation_id  varchar(36),
    person_id      varchar(36),
    rule_id        varchar(60)  not null,
    label          varchar(100) not null,
    starting_event varchar(60)  not null,
    started_on     date         not null,
    nominal        date         not null,
    due            date         not null,
    state          varchar(10)  not null,
    article        varchar(400) not null,
    certainty      varchar(4)   not null,
    warning_days   varchar(60)  not null,
    steps          text         not null,
    warnings       text         not null,
    constraint deadline_clock_once unique (scope_key, rule_id)
);
create index deadline_clock_case on deadline_clock (case_id);
create index deadline_clock_due on deadline_clock (state, due, id);

create table deadline_starting_point (
    scope_key      varchar(120) not null,
    rule_id        varchar(60)  not null,
    starting_event varchar(60)  not null,
    primary key (scope_key, rule_id)
);

create table calendar_year (
    calendar_year integer      primary key,
    notice        varchar(200) not null,
    version       integer      not null,
    entered_by    varchar(64)  not null,
    entered_at    timestamp    not null
);

create table calendar_day (
    calendar_day date        primary key,
    off          boolean     not null,
    name         varchar(50) not null
);

create table calendar_override (
    calendar_day date         primary key,
    off          boolean      not null,
    reason       varchar(200) not null,
    entered_by   varchar(64)  not null
);

-- each stage of warning of a clock is told once for each last day that the clock ever had
create table deadline_warning (
    clock_id   varchar(36) not null references deadline_clock (id),
    due        date        not null,
    stage      integer     not null,
    account_id varchar(64),
    told_on    date        not null,
    primary key (clock_id, due, stage)
);
create index deadline_warning_digest on deadline_warning (account_id, told_on);
