create table trial (
    case_id          varchar(36)   primary key references court_case (id),
    ending           varchar(20),
    extension_reason varchar(4000)
);

create table hearing (
    id           varchar(36)   primary key,
    case_id      varchar(36)   not null references court_case (id),
    ordinal      integer       not null,
    hearing_day  date          not null,
    place        varchar(200)  not null,
    scheduled_at timestamp     not null,
    held_on      date,
    absentees    varchar(4000),
    unique (case_id, ordinal)
);

create table judgment (
    id            varchar(36)  primary key,
    case_id       varchar(36)  not null references court_case (id),
    version       integer      not null,
    appeal_number varchar(200),
    appeal_court  varchar(200),
    drafted_at    timestamp    not null,
    unique (case_id, version)
);

-- the columns judgment and judgment_key are the names that Spring Data JDBC gives a list's owner and order
create table judgment_item (
    judgment       varchar(36)   not null references judgment (id),
    judgment_key   integer       not null,
    kind           varchar(20)   not null,
    content        varchar(2000) not null,
    amount         decimal(14, 2),
    interest_base  varchar(200),
    interest_rate  varchar(200),
    interest_since date,
    interest_until varchar(200),
    subject        varchar(400),
    perform_days   integer,
    perform_by     date,
    manner         varchar(400),
    debtors        varchar(4000) not null,
    primary key (judgment, judgment_key)
);

create table appeal (
    id           varchar(100)  primary key,
    case_id      varchar(36)   not null references court_case (id),
    person_id    varchar(36)   not null references party (id),
    received_on  date          not null,
    outcome      varchar(20),
    effective_on date
);
create index appeal_case on appeal (case_id);

create table obligation_question (
    id            varchar(100)  primary key,
    case_id       varchar(36)   not null references court_case (id),
    obligation_id varchar(36)   not null references obligation (id),
    question      varchar(4000) not null,
    answer        varchar(4000),
    correction    boolean       not null
);
create index obligation_question_case on obligation_question (case_id);
