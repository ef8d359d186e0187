-- where a case stands in its story; cases opened before this column were all in enforcement
alter table court_case add column state varchar(40) default 'ENFORCING' not null;
-- by which procedure it is tried, once that is decided
alter table court_case add column trial_procedure varchar(20);

-- every number that a case was ever given; court_case.case_number is the one it is known by now
create table case_numbering (
    number        varchar(60)  primary key,
    case_id       varchar(36)  not null references court_case (id),
    type_word     varchar(20)  not null,
    numbering_key varchar(100) not null,
    given_on      date         not null,
    unique (case_id, type_word, numbering_key)
);
insert into case_numbering (number, case_id, type_word, numbering_key, given_on)
select case_number, id, '执', '-', cast(opened_at as date) from court_case where case_number is not null;

alter table obligation add column perform_by date;

create table performance (
    performance_key varchar(200)   primary key,
    case_id         varchar(36)    not null references court_case (id),
    obligation_id   varchar(36)    not null references obligation (id),
    party_id        varchar(36)    not null references party (id),
    amount          decimal(14, 2),
    performed_on    date           not null
);
create index performance_obligation on performance (obligation_id);
create index performance_case on performance (case_id);
