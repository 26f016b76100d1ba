import { isIP } from 'node:net'
import { hostname } from 'node:os'
import process from 'node:process'
import { moduleAddress } from '../../../core/module-address.ts'
import { Problem, quoted } from '../../../core/problem.ts'
import { readBatch } from '../../gathering/read-batch.ts'
import { type Guard, OWN_HOSTS } from '../../http/guard.ts'
import { httpApp } from '../../http/http-app.ts'
import { listening } from '../../http/listening.ts'
import { version } from '../../version.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { complain, print } from '../output.ts'
import { workersFor } from '../workers.ts'

const LOOPBACK = '127.0.0.1'
/** Documents are read beside the thread that answers, so that nobody waits for a long one. */
const READERS = 2

/** Serves a ledger until it is told to stop. */
export async function serve({ ledger, file, options }: LedgerContext): Promise<number> {
  const { host, token } = options as { readonly host?: string; readonly token?: string }
  if (host !== undefined && token === undefined) throw tokenless(host)
  const workers = workersFor(READERS, {
    module: moduleAddress('../../gathering/read-batch', import.meta.url),
    name: 'readBatch',
    run: readBatch,
  })
  const address = { host: host ?? LOOPBACK, port: options['port'] as number }
  try {
    const server = await listening(address, (port) =>
      httpApp({
        ...{ ledger, file, version: version(), read: workers.run, failed },
        now: () => new Date().toISOString(),
        guard: guardOf(host ?? null, port, token ?? null),
      }),
    )
    await print(`${quoted(file)} is served at http://${shown(address.host)}:${server.port}/\n`)
    await toldToStop()
    await server.stop()
  } finally {
    await workers.end()
  }
  return 0
}

function guardOf(host: string | null, port: number, token: string | null): Guard {
  const everywhere = host !== null && ['0.0.0.0', '::'].includes(host)
  const named = host === null ? [] : [shown(host).toLowerCase()]
  const own = everywhere ? [hostname().toLowerCase()] : []
  return { hosts: [...OWN_HOSTS, ...named, ...own], anyAddress: everywhere, port, token }
}

/** An address as it stands in a URL: that of version 6 in brackets. */
function shown(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

function failed(error: unknown): void {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  complain(`answering failed, which is a fault of the program: ${reason}`, 0)
}

function tokenless(host: string): Problem {
  const allowed = 'given together with --token or RAPPORTEUR_TOKEN'
  const message = `--host is ${quoted(host)}, so that others may ask; it must be ${allowed}.`
  return new Problem('misuse', message, { value: host, allowed })
}
