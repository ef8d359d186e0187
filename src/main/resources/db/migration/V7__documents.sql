create table court_document (
    id            varchar(36)   primary key,
    case_id       varchar(36)   not null references court_case (id),
    obligation_id varchar(36),
    kind          varchar(40)   not null,
    version       integer       not null,
    body          text          not null,
    drafted_by    varchar(64)   not null,
    drafted_at    timestamp     not null,
    signed_by     varchar(64),
    signed_at     timestamp,
    signed_right  varchar(200)
);
create index court_document_case on court_document (case_id);
create index court_document_obligation on court_document (obligation_id, kind);
