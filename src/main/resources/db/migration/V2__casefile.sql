create table case_series (
    case_year   integer     not null,
    series      varchar(20) not null,
    last_number integer     not null,
    primary key (case_year, series)
);
-- the row that is locked while a new series is opened
insert into case_series (case_year, series, last_number) values (0, '-', 0);

create table court_case (
    id             varchar(36)  primary key,
    receipt_number varchar(40)  not null unique,
    case_number    varchar(60)  unique,
    cause          varchar(200) not null,
    officer_id     varchar(64),
    opened_at      timestamp    not null
);
create index court_case_officer on court_case (officer_id);

create table case_link (
    later_case   varchar(36) not null references court_case (id),
    earlier_case varchar(36) not null references court_case (id),
    kind         varchar(20) not null,
    primary key (later_case, earlier_case)
);
create index case_link_earlier on case_link (earlier_case);

create table case_role (
    case_id    varchar(36) not null references court_case (id),
    account_id varchar(64) not null,
    role       varchar(20) not null,
    primary key (case_id, account_id, role)
);
create index case_role_account on case_role (account_id, case_id);

create table party (
    id               varchar(36)  primary key,
    case_id          varchar(36)  not null references court_case (id),
    ordinal          integer      not null,
    role             varchar(20)  not null,
    kind             varchar(20)  not null,
    name             varchar(400) not null,
    id_number        varchar(200),
    masked_id_number varchar(40),
    unverifiable     varchar(400),
    phone            varchar(200),
    masked_phone     varchar(40),
    bank_account     varchar(200)
);
create index party_case on party (case_id);

create table agent (
    id        varchar(36)  primary key,
    party_id  varchar(36)  not null references party (id),
    name      varchar(400) not null,
    authority varchar(20)  not null
);
create index agent_party on agent (party_id);

create table title (
    case_id         varchar(36)  primary key references court_case (id),
    kind            varchar(200) not null,
    document_number varchar(200) not null,
    issued_by       varchar(200) not null,
    effective_on    date         not null
);

create table obligation (
    id       varchar(36)   primary key,
    case_id  varchar(36)   not null references court_case (id),
    ordinal  integer       not null,
    kind     varchar(20)   not null,
    content  varchar(4000) not null,
    amount   decimal(14, 2),
    premises varchar(400)
);
create index obligation_case on obligation (case_id);

create table obligation_debtor (
    obligation_id varchar(36) not null references obligation (id),
    party_id      varchar(36) not null references party (id),
    primary key (obligation_id, party_id)
);

create table case_event (
    id            varchar(36)  primary key,
    case_id       varchar(36)  not null references court_case (id),
    kind          varchar(60)  not null,
    title         varchar(200) not null,
    occurred_on   date         not null,
    party_id      varchar(36)  references party (id),
    obligation_id varchar(36)  references obligation (id),
    note          varchar(4000),
    recorded_by   varchar(64)  not null,
    recorded_at   timestamp    not null,
    event_key     varchar(200) not null unique,
    corrected_by  varchar(36)
);
create index case_event_kind on case_event (case_id, kind);

create table step_record (
    id           varchar(36)  primary key,
    case_id      varchar(36)  not null references court_case (id),
    form_id      varchar(100) not null,
    title        varchar(200) not null,
    task_id      varchar(64),
    answers      text         not null,
    submitted_by varchar(64)  not null,
    submitted_at timestamp    not null
);
create index step_record_case on step_record (case_id);

create table dossier_item (
    id         varchar(36)  primary key,
    case_id    varchar(36)  not null references court_case (id),
    task_id    varchar(64),
    kind       varchar(60)  not null,
    file_name  varchar(200) not null,
    media_type varchar(100) not null,
    size_bytes bigint       not null,
    sha256     varchar(64)  not null references dossier_content (sha256),
    added_by   varchar(64)  not null,
    added_at   timestamp    not null
);
create index dossier_item_case on dossier_item (case_id);
