-- every act of the security administrator, only ever added to; no password is in it
create table account_act (
    id          varchar(36)   primary key,
    acted_at    timestamp     not null,
    acted_by    varchar(64)   not null,
    act         varchar(40)   not null,
    account_id  varchar(64)   not null,
    before_act  varchar(1000),
    after_act   varchar(1000),
    reason      varchar(400)
);
create index account_act_at on account_act (acted_at);
create index account_act_account on account_act (account_id, acted_at);
