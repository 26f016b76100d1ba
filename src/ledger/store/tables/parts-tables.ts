/** Which part of what hangs together an identity is in; null until that was looked at. */
export const PARTS_CHANGES = ['alter table identity add column part integer']

/** Most identities are alone, and in no part that anybody asks for. */
export const PARTS_INDEXES = ['create index identity_part on identity (part) where part > 0']
