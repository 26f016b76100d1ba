import { Command, Option } from 'commander'
import { filterOptions, ledgerOption, momentOptions, oneOf } from '../ledger-options.ts'

/** The formats that a ledger is printed in, as `--format` names them. */
const FORMATS = ['jsonl', 'csv', 'annotations', 'ics', 'threads'] as const
export type FormatName = (typeof FORMATS)[number]

/** The commands that take a ledger out, and in again. */
export function takingOut(): Command[] {
  return [exporting(), importing()]
}

function exporting(): Command {
  const command = new Command('export')
    .description('print what is in a ledger for other programs, or to keep')
    .addOption(ledgerOption())
    .addOption(
      new Option('--format <format>', `one of ${FORMATS.join(', ')}`)
        .argParser((value) => oneOf('--format', value, FORMATS))
        .makeOptionMandatory(),
    )
  for (const option of [...filterOptions(), ...momentOptions()]) command.addOption(option)
  return command
}

function importing(): Command {
  return new Command('import')
    .description('rebuild a ledger from an export as jsonl')
    .argument('<file>', 'the export, or - for standard input')
    .addOption(ledgerOption())
}
