/** The documents of a party or of two by their days, so that the newest are found at once; "" is no day. */
export const RELATED_CLUSTERED = [
  `create table document_relation (
    relation text not null, published text not null, document integer not null references document(id),
    primary key (relation, published, document))`,
]

/** What stands in a ledger already, in the order in which it is kept. */
export const RELATED_CHANGES = [
  `insert into document_relation (relation, published, document)
    select distinct rr.relation, coalesce(d.published, ''), d.id
    from record_relation rr join record r on r.id = rr.record join document d on d.id = r.document
    where rr.relation <> '*' order by 1, 2, 3`,
]
