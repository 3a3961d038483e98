-- What incidents are computed with, so that a new report touches only its neighbourhood. All of it can be computed again from the tables of V1: never the only copy of anything.

-- How far it has come: rules, editions, removals.
create table record_state (
  id      integer primary key check (id = 1),
  rules   text not null,            -- by which rules it was computed
  edition integer not null,         -- the last edition taken in
  removal integer not null
);

create table record_judgement (
  id text not null primary key
) without rowid;

create table record_report (
  number  integer primary key,
  report  text not null unique,
  sheet   blob,                     -- what of it is compared with others; null where it is taken out
  copy_of text,                     -- which earlier report it copies
  kind    text not null default '',
  alike   real not null default 0
);

create table record_filing (
  key    integer not null,
  stamp  integer not null,
  number integer not null,
  primary key (key, stamp, number)
) without rowid;

create table record_edge (
  a     integer not null,
  b     integer not null,
  score real not null,
  used  integer not null,
  primary key (a, b)
) without rowid;

create table record_home (
  strand integer primary key,
  home   integer not null
);
create index record_home_home on record_home (home);

-- Where and in which month: names of places, folded, and the strands that tell of them. Name 0 stands for every place.
create table record_name (
  id   integer primary key,
  name text not null unique
);

create table record_at (
  name   integer not null,
  month  integer not null,          -- months since year 0; -1 without a day
  strand integer not null,
  primary key (name, month, strand)
) without rowid;
create index record_at_strand on record_at (strand);
