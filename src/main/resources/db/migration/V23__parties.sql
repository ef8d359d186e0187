alter table party add column joined_on date;
alter table party add column left_on date;

alter table obligation add column liability varchar(20) default 'JOINT' not null;
-- whose place among the debtors it is; none: the debtor's own
alter table obligation_debtor add column place varchar(36);
alter table obligation_debtor add column share decimal(14, 2);
alter table obligation_debtor add column liability_limit decimal(14, 2);
alter table performance add column place varchar(36);

-- an obligation without rows here is owed to all applicants of the case
create table obligation_creditor (
    obligation_id varchar(36) not null references obligation (id),
    party_id      varchar(36) not null references party (id),
    place         varchar(36) not null,
    share         decimal(14, 2),
    primary key (obligation_id, party_id, place)
);

create table succession (
    id              varchar(36)  primary key,
    event_id        varchar(100) not null unique,
    case_id         varchar(36)  not null references court_case (id),
    kind            varchar(40)  not null,
    predecessor_id  varchar(36)  not null references party (id),
    successor_id    varchar(36)  not null references party (id),
    applied_on      date         not null,
    state           varchar(20)  not null,
    proposed        varchar(20),
    liability_limit decimal(14, 2),
    ruled_on        date,
    closed_on       date
);
create index succession_case on succession (case_id);
