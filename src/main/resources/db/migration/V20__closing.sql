create table closing (
    id         varchar(100)  primary key,
    case_id    varchar(36)   not null references court_case (id),
    ordinal    integer       not null,
    kind       varchar(20)   not null,
    reason     varchar(40)   not null,
    proposed   boolean       not null,
    grounds    varchar(4000),
    opened_by  varchar(64)   not null,
    opened_on  date          not null,
    status     varchar(20)   not null,
    opinion    varchar(4000),
    ended_on   date,
    unique (case_id, ordinal)
);

create table closing_panel (
    id           varchar(36)  primary key,
    closing_id   varchar(100) not null references closing (id),
    ordinal      integer      not null,
    convened_on  date         not null,
    unique (closing_id, ordinal)
);

-- the columns closing_panel and closing_panel_key are the names that Spring Data JDBC gives a list's owner and order
create table closing_panel_seat (
    closing_panel     varchar(36) not null references closing_panel (id),
    closing_panel_key integer     not null,
    account_id        varchar(64) not null,
    opinion           varchar(20),
    reason            varchar(4000),
    primary key (closing_panel, closing_panel_key)
);
