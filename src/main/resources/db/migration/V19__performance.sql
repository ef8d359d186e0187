-- the latest order to perform by a day; earlier ones stand on the time line
create table performance_order (
    obligation_id varchar(36) primary key references obligation (id),
    perform_by    date        not null
);

create table compensation (
    obligation_id varchar(36)    primary key references obligation (id),
    amount        decimal(14, 2) not null,
    agreed_on     date           not null,
    pay_by        date           not null
);

create table payment_follow_up (
    obligation_id varchar(36) primary key references obligation (id),
    follow_up_on  date        not null
);

create table instalment_agreement (
    obligation_id varchar(36)    primary key references obligation (id),
    agreed_on     date           not null,
    form          varchar(40)    not null,
    owed_at_start decimal(14, 2) not null
);

create table instalment (
    obligation_id varchar(36)    not null references instalment_agreement (obligation_id),
    due_on        date           not null,
    amount        decimal(14, 2) not null,
    primary key (obligation_id, due_on)
);

create table receipt_series (
    series_year integer primary key,
    last_number integer not null
);

create table receipt (
    number         varchar(40)    primary key,
    receipt_key    varchar(200)   not null unique,
    case_id        varchar(36)    not null references court_case (id),
    obligation_id  varchar(36)    not null references obligation (id),
    party_id       varchar(36)    not null references party (id),
    amount         decimal(14, 2) not null,
    received_on    date           not null,
    manner         varchar(20)    not null,
    taken_by       varchar(64)    not null,
    second_officer varchar(64)
);
create index receipt_case on receipt (case_id);
