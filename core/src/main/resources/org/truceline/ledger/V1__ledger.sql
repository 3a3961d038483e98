-- Reports as they arrived, what was read out of them, and what people judged. Rows are appended, never changed.

-- The bytes that arrived, once for each content.
create table original (
  sha256 text not null primary key,
  size   integer not null,          -- bytes before packing
  packed blob not null              -- deflated
);

-- A report as it stood, and was read, at one time. The newest of a report counts.
create table edition (
  seq       integer primary key autoincrement,
  hash      text not null,          -- of the report and all that was read
  report    text not null,
  sha256    text not null references original (sha256),
  way       text not null,          -- how it came
  arrived   text not null,          -- UTC, ISO, seconds
  published text,                   -- ISO day
  reader    text not null,
  title     text not null,
  claims    integer not null,
  source    blob not null,          -- the report, deflated JSON
  reading   blob not null,          -- its claims, deflated JSON
  mentions  blob not null           -- its mentions, deflated JSON
);
create index edition_report on edition (report, seq);
create index edition_sha256 on edition (sha256);

create table claim (
  id      text not null,
  edition integer not null references edition (seq),
  primary key (id, edition)
) without rowid;

-- A report taken out (1) or put back (0). The last row of a report counts.
create table removal (
  seq    integer primary key autoincrement,
  report text not null,
  sha256 text not null,             -- of its newest original: the same bytes stay out under another name too
  out    integer not null,
  author text not null,
  time   text not null,
  reason text not null
);
create index removal_report on removal (report, seq);
create index removal_sha256 on removal (sha256, seq);

create table judgement (
  id     text not null primary key,
  time   text not null,
  body   text not null              -- JSON
) without rowid;

-- Full text; the row id is the edition's.
create virtual table edition_text using fts5 (
  title, body, content = '', tokenize = 'unicode61 remove_diacritics 2'
);
