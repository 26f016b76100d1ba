import { Command, Option } from 'commander'
import { publishedOption, webOptions } from '../document-options.ts'
import {
  dayOf,
  jsonOption,
  ledgerOption,
  momentOptions,
  oneOf,
  partyOption,
} from '../ledger-options.ts'

const FORMATS = ['md', 'html'] as const

/** The commands that put what a ledger knows together. */
export function checkingCommands(): Command[] {
  return [check(), brief()]
}

function check(): Command {
  const command = new Command('check')
    .description('check a text against what is known, or without one the whole ledger')
    .argument('[file...]', 'files, folders of them, addresses, or - for standard input')
    .addOption(ledgerOption())
    .addOption(publishedOption())
    .addOption(partyOption())
    .addOption(jsonOption())
  for (const option of [...momentOptions(), ...webOptions()]) command.addOption(option)
  return command
}

function brief(): Command {
  const command = new Command('brief')
    .description(
      'what happened between parties, figures, promises and what became of them, with notes',
    )
    .argument('<party...>', 'codes of states and blocs (KZ IR), or names')
    .addOption(ledgerOption())
    .addOption(
      new Option('--since <date>', 'tell what happened from this day on').argParser((value) =>
        dayOf('--since', value),
      ),
    )
    .addOption(
      new Option('--format <format>', `one of ${FORMATS.join(', ')}`)
        .argParser((value) => oneOf('--format', value, FORMATS))
        .default('md'),
    )
  for (const option of momentOptions()) command.addOption(option)
  return command
}
