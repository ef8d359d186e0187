create table account (
    id            varchar(64)  primary key,
    name          varchar(100) not null,
    password_hash varchar(200) not null,
    enabled       boolean      not null,
    opened_at     timestamp    not null
);

create table account_group (
    account_id varchar(64) not null references account (id),
    group_id   varchar(64) not null,
    primary key (account_id, group_id)
);
create index account_group_group on account_group (group_id);

create table delegation (
    id              varchar(36)  primary key,
    principal_id    varchar(64)  not null references account (id),
    delegate_id     varchar(64)  not null references account (id),
    group_id        varchar(64)  not null,
    document_number varchar(100) not null,
    first_day       date         not null,
    last_day        date         not null
);
create index delegation_delegate on delegation (delegate_id);

create table leave_of_absence (
    id            varchar(36) primary key,
    account_id    varchar(64) not null references account (id),
    first_day     date        not null,
    last_day      date        not null,
    substitute_id varchar(64) not null references account (id)
);
create index leave_of_absence_account on leave_of_absence (account_id);

create table failed_login (
    id         varchar(36) primary key,
    account_id varchar(64) not null,
    place      varchar(64) not null,
    failed_at  timestamp   not null
);
create index failed_login_account on failed_login (account_id, place, failed_at);
