create table enforcement_cost (
    case_id     varchar(36)    not null references court_case (id),
    cost_key    varchar(100)   not null,
    kind        varchar(40)    not null,
    amount      decimal(14, 2) not null,
    incurred_on date           not null,
    note        varchar(400)   not null,
    settlement  varchar(20),
    settled_on  date,
    primary key (case_id, cost_key)
);
