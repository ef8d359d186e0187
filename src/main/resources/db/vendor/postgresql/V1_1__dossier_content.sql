create table dossier_content (
    sha256  varchar(64) primary key,
    content bytea not null
);
