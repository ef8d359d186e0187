create table procedure_change (
    event_id       varchar(100)  primary key,
    document_key   varchar(36)   not null unique,
    case_id        varchar(36)   not null references court_case (id),
    obligation_id  varchar(36),
    kind           varchar(40)   not null,
    proposed_on    date          not null,
    reason         text          not null,
    debtor_applied boolean       not null,
    last_day       date,
    state          varchar(40)   not null,
    served_on      date,
    in_force_on    date,
    in_force_at    timestamp,
    ended_on       date
);
create index procedure_change_case on procedure_change (case_id);
