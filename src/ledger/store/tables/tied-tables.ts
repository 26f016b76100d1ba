/**
 * Identities in the order of each of their keys, so that those near each other are compared, and what they are tied to. What
 * stood in tables of these names is made anew.
 */
export const TIED_CHANGES = [
  'drop table identity_key',
  'drop table resemblance',
  'alter table identity add column day integer not null default 0',
  "alter table identity add column keys text not null default '[]'",
  'alter table identity add column rank integer not null default 0',
]

/** Tables that are found by their key alone. What comes later stands behind what was there, in one place on the disk. */
export const TIED_CLUSTERED = [
  `create table identity_key (
    key integer not null, day integer not null, tie integer not null,
    identity integer not null references identity(id), primary key (key, day, tie))`,
  `create table resemblance (
    a integer not null references identity(id), b integer not null references identity(id),
    score real not null, reasons text not null, primary key (b, a))`,
]

export const TIED_INDEXES = ['create index resemblance_a on resemblance (a, score)']
