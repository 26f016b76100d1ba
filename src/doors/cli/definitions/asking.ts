import { Command, Option } from 'commander'
import { LINK_MODES, LINK_STAGES } from '../../../views/links/link-stages.ts'
import { PROMISE_STAGES } from '../../../views/promises/promise-stages.ts'
import {
  csvOption,
  filterOptions,
  jsonOption,
  ledgerOption,
  momentOptions,
  oneOf,
  pageOptions,
  partiesOf,
} from '../ledger-options.ts'

/** How many figures, and how many hits of a search, are shown unless told. */
const FIGURES = 200
const HITS = 20

/** The questions behind whose name parties stand, as behind `--party`. */
export const OF_PARTIES: ReadonlySet<string> = new Set([
  'promises',
  'figures',
  'timeline',
  'links',
  'documents',
])

/** The commands that ask a ledger something. */
export function askingCommands(): Command[] {
  return [promises(), figures(), timeline(), links(), documents(), search(), show(), status()]
}

function promises(): Command {
  return asking('promises', 'what was promised, and what became of it')
    .addOption(stageOption(PROMISE_STAGES))
    .option('--overdue', 'only what is past its due and not delivered')
    .option('--silent', 'only what nobody has spoken of for two years')
}

function figures(): Command {
  return asking('figures', 'figures in series, and where they disagree', {
    without: ['--kind', '--field'],
    limit: FIGURES,
  }).option('--disagreeing', 'only series in which figures disagree')
}

function timeline(): Command {
  return asking('timeline', 'events, signings, launches and figures by the day that they tell', {
    without: [],
  })
    .option('--oldest-first', 'begin with the first day')
    .option('--undated', 'also what tells no day, on the day on which it was reported')
}

function links(): Command {
  return asking('links', 'what connects two places, and whether it runs', {
    without: ['--kind', '--field'],
  })
    .addOption(wordOption('--mode', 'mode', 'of this mode', LINK_MODES))
    .addOption(stageOption(LINK_STAGES))
}

function documents(): Command {
  const without = ['--kind', '--field', '--speaker']
  return asking('documents', 'the documents of a ledger, the latest first', { without })
}

function search(): Command {
  const without = ['--kind', '--field', '--speaker']
  return asking('search', 'find words in the texts, and what was read there', {
    without,
    limit: HITS,
  }).argument('<words...>', 'words that all occur; "in quotation marks" one after the other')
}

function show(): Command {
  const command = new Command('show')
    .description('everything about a record, a thread or a document')
    .argument('<key>', 'its key, or at least five characters that it begins with')
    .addOption(ledgerOption())
  for (const option of momentOptions()) command.addOption(option)
  return command
    .addOption(jsonOption())
    .addOption(
      new Option(
        '--original',
        'of a document: the bytes that it came as, and nothing else',
      ).conflicts(['json', 'asOf', 'knownAt']),
    )
}

function status(): Command {
  return new Command('status')
    .description('what is in a ledger')
    .addOption(ledgerOption())
    .addOption(jsonOption())
}

/** Which filters a question does not have, and how much of its answer is shown unless told. */
interface AskingOptions {
  readonly without?: readonly string[]
  readonly limit?: number
}

function asking(
  name: string,
  description: string,
  { without = ['--kind'], limit }: AskingOptions = {},
): Command {
  const command = new Command(name).description(description).addOption(ledgerOption())
  if (OF_PARTIES.has(name))
    command.argument('[party...]', 'all of these take part, as with --party', partiesOf)
  const filters = filterOptions().filter(({ long }) => !without.includes(long ?? ''))
  for (const option of [...filters, ...momentOptions(), ...pageOptions()]) {
    if (option.long === '--limit' && limit !== undefined) option.default(limit)
    command.addOption(option)
  }
  return command.addOption(jsonOption().conflicts('csv')).addOption(csvOption())
}

function stageOption(stages: readonly string[]): Option {
  return wordOption('--stage', 'stage', 'what stands at this stage', stages)
}

function wordOption(flag: string, name: string, meaning: string, words: readonly string[]): Option {
  return new Option(`${flag} <${name}>`, `${meaning}: ${words.join(', ')}`).argParser((value) =>
    oneOf(flag, value, words),
  )
}
