create table urging (
    id                   varchar(36)    primary key,
    case_id              varchar(36)    not null references court_case (id),
    register_number      varchar(60)    not null,
    applied_on           date           not null,
    begun_on             date           not null,
    last_day             date           not null,
    last_day_reason      varchar(200)   not null,
    deferred             boolean        not null,
    amount_at_start      decimal(14, 2) not null,
    result               varchar(40),
    consent_withdrawn_on date,
    ended_on             date,
    outcome              varchar(40),
    amount_performed     decimal(14, 2)
);
create index urging_case on urging (case_id);
create index urging_begun on urging (begun_on);

create table urging_agreement (
    urging_id       varchar(36)    primary key references urging (id),
    case_id         varchar(36)    not null references court_case (id),
    agreed_on       date           not null,
    other_duties_by date,
    owed_at_start   decimal(14, 2) not null
);

-- the columns urging_agreement and urging_agreement_key are the names that Spring Data JDBC gives a list's owner and order
create table urging_instalment (
    urging_agreement     varchar(36)    not null references urging_agreement (urging_id),
    urging_agreement_key integer        not null,
    due_on               date           not null,
    amount               decimal(14, 2) not null,
    primary key (urging_agreement, urging_agreement_key)
);
