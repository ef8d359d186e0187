create table inbox_event (
    event_id    varchar(100) primary key,
    case_id     varchar(36)  not null,
    name        varchar(60)  not null,
    fingerprint varchar(64)  not null,
    received_at timestamp    not null,
    received_by varchar(64)  not null,
    delivery    varchar(30)
);
create index inbox_event_case on inbox_event (case_id);
