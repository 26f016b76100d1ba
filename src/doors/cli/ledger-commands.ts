import { Command, Option } from 'commander'
import { jobsOption, publishedOption } from './document-options.ts'
import { ledgerOption, oneOf } from './ledger-options.ts'

const FILES = 'files, folders of them, or - for standard input'
const FORMATS = ['threads'] as const

/** The commands on a ledger, with their options. */
export function ledgerCommands(): Command[] {
  return [add(), exportCommand()]
}

function command(name: string, description: string): Command {
  return new Command(name).description(description).addOption(ledgerOption())
}

function add(): Command {
  return command('add', 'add documents to a ledger and put their records into threads')
    .argument('<file...>', FILES)
    .addOption(publishedOption())
    .addOption(jobsOption())
}

function exportCommand(): Command {
  return command('export', 'print what is in a ledger').addOption(
    new Option('--format <format>', `one of ${FORMATS.join(', ')}`)
      .argParser((value) => oneOf('--format', value, FORMATS))
      .makeOptionMandatory(),
  )
}
