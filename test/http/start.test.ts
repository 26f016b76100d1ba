import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { root } from '../support/source-files.ts'

/** The address that a server says it is at. */
async function addressIn(out: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(out)) {
    const address = /is served at (\S+)$/.exec(line)?.[1]
    if (address !== undefined) return address
  }
  throw new Error('It ended before it served anything.')
}

test('npm start builds the app, keeps the examples and serves both, until it is told to stop', async () => {
  const { RAPPORTEUR_TOKEN: _token, ...env } = process.env
  const started = spawn('npm', ['start', '--silent', '--', '--port', '0'], {
    ...{ cwd: root, env, detached: true },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const address = await addressIn(started.stdout)
    expect(await (await fetch(address)).text()).toContain('<title>Rapporteur</title>')
    const overview = await (await fetch(`${address}api/relations/KZ-IR`)).json()
    expect(overview).toMatchObject({ relation: 'IR-KZ', name: 'Iran–Kazakhstan' })
    process.kill(-(started.pid ?? 0), 'SIGINT')
    await once(started, 'exit')
  } finally {
    if (started.exitCode === null && started.signalCode === null)
      process.kill(-(started.pid ?? 0), 'SIGKILL')
  }
})
