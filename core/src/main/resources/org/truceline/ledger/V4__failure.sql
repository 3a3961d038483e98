-- Inputs that gave no report: nothing of them is kept but that they were there, and why.
create table failure (
  seq     integer primary key autoincrement,
  way     text not null,            -- how it was to come: as edition.way
  code    text not null,
  message text not null,
  time    text not null             -- UTC, ISO, seconds
);
create index failure_way on failure (way, seq);
create index edition_way on edition (way, arrived);
