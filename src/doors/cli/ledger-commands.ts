import { Command, Option } from 'commander'
import { durationOf } from '../../sources/web/duration.ts'
import { askingCommands } from './definitions/asking.ts'
import { checkingCommands } from './definitions/checking.ts'
import { reviewingCommands } from './definitions/reviewing.ts'
import { servingCommands } from './definitions/serving.ts'
import { takingOut } from './definitions/taking-out.ts'
import { jobsOption, onlyOption, publishedOption, webOptions } from './document-options.ts'
import { ledgerOption } from './ledger-options.ts'

const FILES = 'files, folders of them, addresses, or - for standard input'

/** The commands on a ledger, with their options. */
export function ledgerCommands(): Command[] {
  return [
    add(),
    watch(),
    ...askingCommands(),
    ...checkingCommands(),
    ...reviewingCommands(),
    ...takingOut(),
    ...servingCommands(),
  ]
}

function command(name: string, description: string): Command {
  return new Command(name).description(description).addOption(ledgerOption())
}

function add(): Command {
  const adding = command('add', 'add documents to a ledger and put their records into threads')
    .argument('<file...>', `${FILES}; or "feed" and addresses of feeds`)
    .addOption(publishedOption())
    .addOption(onlyOption())
    .addOption(jobsOption())
  return webOptions()
    .reduce((each, option) => each.addOption(option), adding)
    .addOption(
      new Option('--json', 'print a line of JSON for each document once it is on the disk'),
    )
}

function watch(): Command {
  const watching = command('watch', 'look again at feeds and pages, and add what is new there')
    .argument('[address...]', 'these alone; a page that is not watched yet is from now on')
    .addOption(
      new Option('--every <time>', 'go on, and look again after 30m, 1h, 1d').argParser(durationOf),
    )
    .addOption(new Option('--list', 'tell what is watched'))
    .addOption(new Option('--forget', 'watch the addresses no more'))
    .addOption(onlyOption())
    .addOption(jobsOption())
  return webOptions()
    .reduce((each, option) => each.addOption(option), watching)
    .addOption(
      new Option('--json', 'print a line of JSON for each document once it is on the disk'),
    )
}
