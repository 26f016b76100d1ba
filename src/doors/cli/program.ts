import { Command, CommanderError, Option } from 'commander'
import { Problem } from '../../core/problem.ts'
import { version } from '../version.ts'
import { jobsOption, onlyOption, publishedOption, webOptions } from './document-options.ts'
import { ledgerCommands } from './ledger-commands.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { type CommandOptions, recordOf } from './options.ts'
import { complain } from './output.ts'
import type { CommandName } from './task.ts'

const FILES = 'files, folders of them, addresses, or - for standard input'
const EXAMPLES = `
Examples:
  rapporteur read article.txt --published 2021-04-08
  rapporteur read --json documents/ > records.jsonl
  rapporteur values --json article.json
  rapporteur explain article.txt --record 3
  rapporteur read https://example.org/2021/04/trade.html
  curl -s https://example.org/article.json | rapporteur read -

Exit codes: 0 when everything was read, 2 when an input or an option was bad.
`

/** Runs the command line with its arguments and returns the exit code. */
export async function runProgram(args: readonly string[]): Promise<number> {
  let code = 0
  const run = async (name: CommandName, files: string[], options: CommandOptions) => {
    // Loaded when it is needed, so that help and misuse do not wait for the languages.
    const { runCommand } = await import('./run-command.ts')
    code = await runCommand(name, files, options)
  }
  const runOnLedger = async (name: string, files: string[], options: LedgerOptions) => {
    const { runLedgerCommand } = await import('./run-ledger-command.ts')
    code = await runLedgerCommand(name, files, options)
  }
  try {
    await programOf(run, runOnLedger).parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof Problem) return complain(error.message, error.exitCode)
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  return code
}

type Run = (name: CommandName, files: string[], options: CommandOptions) => Promise<void>
type RunOnLedger = (name: string, args: string[], options: LedgerOptions) => Promise<void>

function programOf(run: Run, runOnLedger: RunOnLedger): Command {
  const program = new Command('rapporteur')
    .description(
      'Reads documents about cooperation between states into records with their evidence.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES)
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, 'rapporteur: ')),
    })
    .showHelpAfterError('(rapporteur --help shows what is allowed)')
    .exitOverride()
  const commands = [readCommand(program), valuesCommand(program), explainCommand(program)] as const
  for (const command of commands) {
    const name = command.name() as CommandName
    command.action((files: string | string[], options: CommandOptions) =>
      run(name, [files].flat(), options),
    )
  }
  for (const command of ledgerCommands()) {
    program.addCommand(command.copyInheritedSettings(program))
    command.action((...given: unknown[]) => {
      const args = given.slice(0, command.registeredArguments.length).flat()
      return runOnLedger(
        command.name(),
        args.filter((each) => typeof each === 'string'),
        command.opts(),
      )
    })
  }
  return program
}

function readCommand(program: Command): Command {
  return shared(
    program
      .command('read')
      .description(
        'read documents into records: figures, events, instruments, commitments, links, positions',
      )
      .argument('<file...>', FILES),
  )
    .addOption(onlyOption())
    .addOption(jobsOption())
}

function valuesCommand(program: Command): Command {
  return shared(
    program
      .command('values')
      .description('read the values alone: amounts, dates, periods, durations, recurrences')
      .argument('<file...>', FILES),
  )
    .addOption(onlyOption())
    .addOption(jobsOption())
}

function explainCommand(program: Command): Command {
  return shared(
    program
      .command('explain')
      .description('show what made each record, and what came near in the sentences without one')
      .argument('<file>', 'a file, an address, or - for standard input'),
  ).addOption(
    new Option('--record <number>', 'explain this record alone, counted from 1').argParser(
      recordOf,
    ),
  )
}

function shared(command: Command): Command {
  const all = command
    .option('--json', 'print a line of JSON for each document')
    .addOption(publishedOption())
  return webOptions().reduce((each, option) => each.addOption(option), all)
}
