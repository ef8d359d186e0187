-- one application for preservation; event_id is the event of the case by which it was applied for
create table preservation (
    id           varchar(36)    primary key,
    case_id      varchar(36)    not null references court_case (id),
    event_id     varchar(100)   not null unique,
    kind         varchar(20)    not null,
    state        varchar(20)    not null,
    applicant_id varchar(36)    not null references party (id),
    applied_on   date           not null,
    urgent       boolean        not null,
    requested    decimal(14, 2),
    outcome      varchar(20),
    number       varchar(60),
    taken_on     date
);
create index preservation_case on preservation (case_id);
create index preservation_watch on preservation (state, kind, taken_on);

create table preservation_security (
    preservation_id varchar(36)    primary key references preservation (id),
    demand          varchar(20)    not null,
    demanded        decimal(14, 2),
    exemption       varchar(40),
    given           decimal(14, 2)
);

create table preservation_fee_entry (
    preservation_id varchar(36)    primary key references preservation (id),
    fee             decimal(14, 2) not null,
    paid_on         date,
    waiver          varchar(400)
);

-- the register of measures; id is the key of the event by which a measure took effect, place 1 is the first seizure
create table seizure (
    id                varchar(36)    primary key,
    case_id           varchar(36)    not null references court_case (id),
    preservation_id   varchar(36)    not null references preservation (id),
    kind              varchar(20)    not null,
    owner_id          varchar(36)    not null references party (id),
    holder            varchar(200)   not null,
    description       varchar(400)   not null,
    asset_key         varchar(64)    not null,
    amount            decimal(14, 2) not null,
    place             integer        not null,
    state             varchar(20)    not null,
    effective_on      date,
    expires_on        date,
    renewal_begun_for date,
    in_enforcement    boolean        not null
);
create index seizure_case on seizure (case_id);
create index seizure_preservation on seizure (preservation_id);
create index seizure_expiry on seizure (state, expires_on);
create index seizure_asset on seizure (asset_key, state);
