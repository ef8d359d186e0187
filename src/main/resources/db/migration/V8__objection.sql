create table objection (
    id            varchar(100) primary key,
    case_id       varchar(36)  not null references court_case (id),
    obligation_id varchar(36),
    kind          varchar(40)  not null,
    accepted_on   date         not null,
    outcome       varchar(40)  not null,
    served_on     date
);
create index objection_case on objection (case_id);
