import type { TestLedger } from '../support/ledger.ts'

/** The address of each page of the app on a ledger of the examples, by a name for files and reports. */
export async function allPages({ threads, records }: TestLedger): Promise<Record<string, string>> {
  const targets = (await threads()).filter(({ kind }) => kind === 'target')
  const [longest] = targets.toSorted((a, b) => b.records.length - a.records.length)
  const [record] = await records({
    ...{ parties: ['KZ', 'IR'], kinds: ['figure'], field: null },
    ...{ from: null, to: null, speaker: null, source: null },
  })
  return {
    front: '/',
    relation: '/IR-KZ',
    promises: '/promises?party=KZ,IR',
    thread: `/threads/${longest?.key}`,
    figures: '/figures?party=KZ,IR',
    timeline: '/timeline?party=KZ,IR',
    links: '/links',
    documents: '/documents',
    document: `/documents/${record?.document.key}?record=${record?.key}`,
    record: `/records/${record?.key}`,
    review: '/review',
    check: '/check',
    brief: '/brief?parties=KZ,IR',
    add: '/add',
    search: '/search?q=railway',
    missing: '/no/such/page',
  }
}
