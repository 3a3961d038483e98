-- Who keeps the record in memory sees by the step whether another process has taken anything in since.
alter table record_state add column step integer not null default 0;

-- The words of the names in record_name: a name is found by any of them.
create table record_word (
  word text not null,
  name integer not null,
  primary key (word, name)
) without rowid;
