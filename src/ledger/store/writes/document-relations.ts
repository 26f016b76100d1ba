import type { NewRecord } from '../new-record.ts'
import type { Statements } from '../statements.ts'
import { EVERYONE, relationsOf } from '../stored-record.ts'

const ADD = `insert into document_relation (relation, published, document) values (?, ?, ?)
  on conflict do nothing`
const PUBLISHED = 'select published from document where id = ?'

/** Keeps under which relations documents are found by their records. */
export async function relateDocuments(
  { get, runEach }: Statements,
  records: readonly Pick<NewRecord, 'document' | 'about'>[],
): Promise<void> {
  for (const [document, own] of Map.groupBy(records, (each) => each.document)) {
    const relations = new Set(own.flatMap(({ about }) => relationsOf(about)))
    relations.delete(EVERYONE)
    const row = await get<{ published: string | null }>(PUBLISHED, document)
    const day = row?.published ?? ''
    await runEach(
      ADD,
      [...relations].map((relation) => [relation, day, document]),
    )
  }
}
