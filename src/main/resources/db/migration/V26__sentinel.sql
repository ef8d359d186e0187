-- what the daily look found; a finding is known by its key, so that it is told once
create table sentinel_finding (
    id          varchar(36)   primary key,
    finding_key varchar(200)  not null unique,
    kind        varchar(40)   not null,
    case_id     varchar(36)   references court_case (id),
    what        varchar(1000) not null,
    state       varchar(20)   not null,
    found_at    timestamp     not null,
    settled_at  timestamp,
    settled_by  varchar(64),
    note        text
);
create index sentinel_finding_state on sentinel_finding (state, kind);
create index sentinel_finding_case on sentinel_finding (case_id);

-- one look at a time, on whatever node; the row is locked while it lasts
create table sentinel_look (
    id        integer   primary key,
    looked_at timestamp
);
insert into sentinel_look (id) values (1);
