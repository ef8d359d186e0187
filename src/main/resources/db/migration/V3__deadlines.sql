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
    article        varchar(400) not null,
    certainty      varchar(4)   not null,
    steps          text         not null,
    warnings       text         not null,
    constraint deadline_clock_once unique (scope_key, rule_id)
);
create index deadline_clock_case on deadline_clock (case_id);
create index deadline_clock_due on deadline_clock (due);

create table deadline_starting_point (
    scope_key      varchar(120) not null,
    rule_id        varchar(60)  not null,
    starting_event varchar(60)  not null,
    primary key (scope_key, rule_id)
);

create table calendar_override (
    calendar_day date         primary key,
    off          boolean      not null,
    reason       varchar(200) not null,
    entered_by   varchar(64)  not null
);
