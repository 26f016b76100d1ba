import { readFileSync } from 'node:fs'

/** The version of the program, which is that of the reader. */
export function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
