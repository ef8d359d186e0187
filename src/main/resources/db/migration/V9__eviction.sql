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
    storage       varchar(400)  not null,
    notice_given  date,
    collect_by    date,
    collected_on  date
);
create index belongings_due on belongings (collect_by);

-- the columns belongings and belongings_key are the names that Spring Data JDBC gives a list's owner and order
create table belongings_item (
    belongings     varchar(36)  not null references belongings (obligation_id),
    belongings_key integer      not null,
    item           varchar(200) not null,
    quantity       integer      not null,
    state          varchar(200) not null,
    primary key (belongings, belongings_key)
);
