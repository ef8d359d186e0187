create table eviction_plan (
    id                varchar(36)   primary key,
    obligation_id     varchar(36)   not null,
    case_id           varchar(36)   not null references court_case (id),
    eviction_day      date          not null,
    vulnerable        boolean       not null,
    protection        varchar(4000),
    made_at           timestamp     not null,
    obstacles         varchar(4000)
);
create index eviction_plan_obligation on eviction_plan (obligation_id);

create table belongings (
    obligation_id varchar(36)   primary key,
    case_id       varchar(36)   not null references court_case (id),
    inventory     varchar(4000) not null,
    storage       varchar(400)  not null,
    notice_given  date,
    collect_by    date,
    collected_on  date
);
create index belongings_due on belongings (collect_by);
