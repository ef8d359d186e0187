-- Repeatable, so that it needs no number among the migrations of the product.
create table if not exists demo_clock (
    id           integer primary key,
    ahead_millis bigint  not null
);
