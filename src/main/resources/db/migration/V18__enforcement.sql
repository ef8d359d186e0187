-- how long a period lasts that the law leaves to the court's own document
create table deadline_named_length (
    scope_key varchar(120) not null,
    rule_id   varchar(60)  not null,
    length    integer      not null,
    primary key (scope_key, rule_id)
);

-- an application for enforcement, or a transfer, as it was taken in at the counter
create table enforcement_entry (
    case_id        varchar(36) primary key references court_case (id),
    received_on    date        not null,
    transfer       varchar(40),
    jurisdiction   varchar(40) not null,
    earlier_number varchar(60)
);

-- each acceptance for enforcement, the resumption included
create table accepted_enforcement (
    id           varchar(36)    primary key,
    case_id      varchar(36)    not null references court_case (id),
    case_number  varchar(60)    not null,
    jurisdiction varchar(40)    not null,
    accepted_on  date           not null,
    fee_lowest   decimal(14, 2),
    fee_highest  decimal(14, 2),
    fee_basis    varchar(400)   not null
);
create index accepted_enforcement_case on accepted_enforcement (case_id);

-- what the clerk answered to the tests that the file itself cannot answer
create table enforcement_review (
    case_id      varchar(36) primary key references court_case (id),
    jurisdiction varchar(40) not null,
    entitled     boolean     not null,
    reviewed_by  varchar(64) not null
);

create table officer_appointment (
    id           varchar(36)   primary key,
    case_id      varchar(36)   not null references court_case (id),
    team         varchar(20)   not null,
    officer_id   varchar(64)   not null,
    deviation    varchar(4000),
    appointed_by varchar(64)   not null,
    appointed_on date          not null
);
create index officer_appointment_case on officer_appointment (case_id);

-- the days that the enforcement notice and the order to report property name
create table enforcement_notice_terms (
    case_id      varchar(36) primary key references court_case (id),
    perform_days integer     not null,
    report_days  integer
);

create table enforcement_extension (
    id           varchar(200)  primary key,
    case_id      varchar(36)   not null references court_case (id),
    reason       varchar(4000) not null,
    opinion      varchar(4000),
    requested_by varchar(64)   not null,
    granted      boolean
);
create index enforcement_extension_case on enforcement_extension (case_id);
