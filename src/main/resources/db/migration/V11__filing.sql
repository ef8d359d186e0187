create table suit (
    case_id     varchar(36)   primary key references court_case (id),
    intake_key  varchar(200)  not null unique,
    received_on date          not null,
    claims      text          not null,
    claim_kind  varchar(40)   not null,
    amount      decimal(14, 2)
);

-- address and electronic account are encrypted
create table service_address (
    party_id           varchar(36)  primary key references party (id),
    case_id            varchar(36)  not null references court_case (id),
    address            text         not null,
    manner             varchar(40)  not null,
    electronic_account text,
    confirmed_on       date         not null
);
create index service_address_case on service_address (case_id);

create table correction (
    case_id         varchar(36)   primary key references court_case (id),
    asked           varchar(4000) not null,
    filed           varchar(4000),
    supplemented_on date
);

create table case_fee (
    case_id   varchar(36)    primary key references court_case (id),
    amount    decimal(14, 2) not null,
    payable   decimal(14, 2) not null,
    basis     varchar(400)   not null,
    state     varchar(20)    not null,
    relief    varchar(20),
    paid_on   date,
    receipt   varchar(200)
);

create table recusal (
    case_id    varchar(36) not null references court_case (id),
    account_id varchar(64) not null,
    ground     varchar(40) not null,
    entered_by varchar(64) not null,
    entered_on date        not null,
    primary key (case_id, account_id)
);

create table allocation (
    case_id      varchar(36)   primary key references court_case (id),
    track        varchar(20)   not null,
    judge_id     varchar(64)   not null,
    basis        varchar(400)  not null,
    deviation    varchar(4000),
    allocated_by varchar(64)   not null,
    allocated_on date          not null
);
