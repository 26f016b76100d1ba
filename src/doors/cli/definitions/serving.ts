import { Command, Option } from 'commander'
import { Problem, quoted } from '../../../core/problem.ts'
import { ledgerOption } from '../ledger-options.ts'

const DEFAULT_PORT = 8095
const HIGHEST_PORT = 65_535
/** A token is to be guessed by nobody. */
const SHORTEST_TOKEN = 16

/** The command that serves a ledger. */
export function servingCommands(): Command[] {
  return [serve()]
}

function serve(): Command {
  return new Command('serve')
    .description('answer over HTTP what a ledger is asked, for this machine alone')
    .addOption(ledgerOption())
    .addOption(
      new Option('--port <number>', 'listen on this port; 0 for any that is free')
        .argParser(portOf)
        .default(DEFAULT_PORT),
    )
    .addOption(
      new Option('--host <name>', 'listen on this name or address, for others too; needs a token'),
    )
    .addOption(
      new Option(
        '--token <words>',
        `whoever asks must show it as a bearer; at least ${SHORTEST_TOKEN} characters`,
      )
        .env('RAPPORTEUR_TOKEN')
        .argParser(tokenOf),
    )
}

function portOf(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= HIGHEST_PORT) return Number(value)
  const allowed = `a whole number from 0 to ${HIGHEST_PORT}`
  throw new Problem('invalid-number', `--port is ${quoted(value)}; it must be ${allowed}.`, {
    value,
    allowed,
  })
}

/** The token is quoted nowhere: it is a secret. */
function tokenOf(value: string): string {
  if (value.length >= SHORTEST_TOKEN && /^[\x21-\x7e]+$/.test(value)) return value
  const allowed = `at least ${SHORTEST_TOKEN} letters, digits and signs without spaces`
  throw new Problem('misuse', `--token is too short or has other signs; it must be ${allowed}.`, {
    allowed,
  })
}
