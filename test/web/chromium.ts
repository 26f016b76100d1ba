import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where Debian, Ubuntu and others put Chromium; `CHROMIUM` names another. */
const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** The Chromium of this machine; null where there is none. */
const CHROMIUM: string | null = PLACES.find((path) => path !== '' && existsSync(path)) ?? null

/** Why tests in a browser are skipped, as the reporter prints it; null where they are not. */
export const NO_CHROMIUM: string | null =
  CHROMIUM === null
    ? 'no Chromium was found: install the package chromium, or name one in CHROMIUM'
    : null

/** Starts Chromium, in which pages of this machine alone can be reached. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM ?? '',
    // Root, as in containers, has no sandbox.
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
}
