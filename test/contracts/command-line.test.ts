import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageText } from '../support/pages.ts'
import { root } from '../support/source-files.ts'

const launcher = join(root, 'bin/rapporteur.js')
const present = existsSync(join(root, 'src/doors/cli/main.ts'))
const page = pageText('docs/command-line.md')

function help(...args: string[]): string {
  const { stdout } = spawnSync(process.execPath, [launcher, ...args, '--help'], {
    encoding: 'utf8',
  })
  return stdout
}

/** What a section of the help lists, such as the names under `Commands:`. */
function listed(text: string, heading: string): string[] {
  const section = text.split(/\n(?=\S)/).find((part) => part.startsWith(heading)) ?? ''
  return [...section.matchAll(/^ {2}(?:-\w, )?([\w-]+)/gm)].map(([, name = '']) => name)
}

const commands = present ? listed(help(), 'Commands:').filter((name) => name !== 'help') : []

describe.skipIf(!present)(
  `the command line${present ? '' : ' (skipped: no src/doors/cli/main.ts)'}`,
  () => {
    test('lists its commands in its help', () => {
      expect(commands).toEqual(expect.arrayContaining(['read', 'values', 'explain']))
    })

    test.for(commands)('%s has a section in the docs, with each of its options', (command) => {
      const section = page.split(/^## /m).find((part) => part.startsWith(`\`${command}`)) ?? ''
      const options = listed(help(command), 'Options:').filter((option) => option !== '--help')
      expect(options.filter((option) => !section.includes(option))).toEqual([])
      expect(section).not.toBe('')
    })
  },
)
