alter table objection add column objector_id varchar(36);
alter table objection add column further_review varchar(40);

create table objection_filing (
    event_id              varchar(100) primary key,
    document_key          varchar(36)  not null unique,
    case_id               varchar(36)  not null references court_case (id),
    obligation_id         varchar(36),
    kind                  varchar(40)  not null,
    filed_on              date         not null,
    objector_id           varchar(36)  references party (id),
    objector_name         varchar(1000),
    supplement_ordered_on date,
    decision              varchar(40),
    number                varchar(60),
    served_on             date
);
create index objection_filing_case on objection_filing (case_id);

create table objection_panel (
    event_id   varchar(100) not null references objection_filing (event_id),
    account_id varchar(64)  not null,
    ordinal    integer      not null,
    signed_on  date,
    primary key (event_id, account_id)
);

create table objection_review (
    event_id varchar(100) primary key references objection_filing (event_id),
    heard_on date,
    outcome  varchar(40),
    ruled_on date
);

create table reconsideration (
    event_id             varchar(100) primary key,
    objection_id         varchar(100) not null references objection_filing (event_id),
    case_id              varchar(36)  not null references court_case (id),
    received_on          date         not null,
    transferred_on       date,
    superior_received_on date,
    outcome              varchar(40),
    effective_on         date
);
create index reconsideration_case on reconsideration (case_id);
