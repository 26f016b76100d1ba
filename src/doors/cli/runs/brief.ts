import { partyCode } from '../../../mentions/party-code.ts'
import { briefHtml } from '../../../views/brief/brief-html.ts'
import { briefMarkdown } from '../../../views/brief/brief-markdown.ts'
import { briefOf } from '../../../views/brief/brief-of.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { print } from '../output.ts'

/** Prints a brief on some parties; none in which a quotation is not found again. */
export async function brief({ ledger, options, ...context }: LedgerContext): Promise<number> {
  const made = await briefOf(ledger.reads, {
    parties: context.arguments.map(partyCode),
    since: options.since ?? null,
    asOf: options.asOf ?? context.today,
    knownAt: options.knownAt ?? null,
  })
  await print(options.format === 'html' ? briefHtml(made) : briefMarkdown(made))
  return 0
}
