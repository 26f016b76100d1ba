import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const WEB = fileURLToPath(new URL('../../web/', import.meta.url))
const NAME = 'RAPPORTEUR_BUILT_APP'

/** Builds the web app once, into a folder of its own, before tests look at it in a browser; gives what takes it away. */
export async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-web-'))
  await buildInto(folder)
  process.env[NAME] = folder
  return () => rmSync(folder, { recursive: true })
}

/** As `npm run build:web` does, whatever the tests run as: React is another one where it is developed. */
async function buildInto(folder: string): Promise<void> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await build({
      ...{ root: WEB, configFile: `${WEB}vite.config.ts`, logLevel: 'warn', mode: 'production' },
      build: { outDir: folder },
    })
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

/** The folder of the built app. */
export function builtApp(): string {
  const folder = process.env[NAME]
  if (folder === undefined) throw new Error('The web app was not built before this test.')
  return folder
}
