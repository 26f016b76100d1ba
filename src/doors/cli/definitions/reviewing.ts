import { Command, Option } from 'commander'
import { jobsOption } from '../document-options.ts'
import { dayOf, jsonOption, ledgerOption, pageOptions } from '../ledger-options.ts'
import { positiveInteger } from '../options.ts'

const FORMS = `
What can be decided:
  accept KEY                  the record is right
  reject KEY                  it is none: no answer tells it any more
  correct KEY FIELD=VALUE …   it says otherwise: value=237000000 period=2020 parties=KZ,IR change=
  merge KEY KEY …             these records or threads are one thing
  split KEY [--from KEY]      the record is apart from the rest of its thread, or from another one
  stage KEY STAGE [--on DATE] what became of a promise, meeting, document or route
`
const REVIEWED = 20

/** The commands that put what was read under review. */
export function reviewingCommands(): Command[] {
  return [decide(), undo(), log(), review(), reread()]
}

function command(name: string, description: string): Command {
  return new Command(name).description(description).addOption(ledgerOption())
}

function decide(): Command {
  return ruling(
    command('decide', 'say what is right: it holds for the words, whatever is read later'),
  )
    .argument('<action>', 'accept, reject, correct, merge, split or stage')
    .argument('<key>', 'of a record or thread, or at least five characters of it')
    .argument('[more...]', 'fields, other keys, or the stage')
    .option('--from <key>', 'split: the record or thread that it is apart from')
    .addOption(
      new Option('--on <date>', 'stage: the day of it (today)').argParser((value) =>
        dayOf('--on', value),
      ),
    )
    .addHelpText('after', FORMS)
}

function undo(): Command {
  return ruling(command('undo', 'take a decision back; to undo an undoing restores')).argument(
    '[number]',
    'of the decision; the last one that holds where it is left out',
  )
}

/** Who decides, and why. */
function ruling(given: Command): Command {
  return given
    .requiredOption('--why <text>', 'the reason')
    .option('--by <name>', 'who decides (your login name)')
    .addOption(jsonOption())
}

function log(): Command {
  const given = command('log', 'who decided what, when and why').argument(
    '[key]',
    'only about this record or thread',
  )
  for (const option of pageOptions()) given.addOption(option)
  return given.addOption(jsonOption())
}

function review(): Command {
  return command('review', 'what to look at first, by consequence, with the reasons')
    .addOption(
      new Option('--limit <number>', 'print at most so many')
        .argParser((value) => positiveInteger('--limit', value))
        .default(REVIEWED),
    )
    .addOption(jsonOption())
}

function reread(): Command {
  return command('reread', "read all documents with today's rules; decisions stay with their words")
    .addOption(jobsOption())
    .addOption(jsonOption())
}
