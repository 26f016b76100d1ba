import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { quoted } from '../../core/problem.ts'
import { addressKind } from './address-kind.ts'
import { WebFailure } from './web-failure.ts'

/** An IP address that a name stands for. */
export interface HostAddress {
  readonly address: string
  /** 4 or 6 */
  readonly family: number
}

/** The IP addresses of the name of a host. */
export type Resolve = (host: string) => Promise<readonly HostAddress[]>

/** The addresses of a host as the system knows them. */
export const systemResolve: Resolve = (host) => lookup(host, { all: true })

/** Longer ones are made to hurt; page addresses of real sites have less than 500 characters. */
const LONGEST = 2000
/** Where the web is served. A feed or a redirect leads to no database or mail server of somebody else. */
const PORTS = new Set(['', '80', '443', '8080', '8443'])
const SWITCH = '--allow-private'

/**
 * An address of the web, in its normal form and without what follows "#".
 *
 * @param allowPrivate whether hosts of the own machine and network and any port are allowed
 * @throws WebFailure `misuse` for what is no address of the web, `refused` for one that may not be asked: a host that
 * is no public one, in whatever spelling ("127.1", "0x7f000001", "localhost."), another port than 80, 443, 8080 and
 * 8443, a name or password in it.
 */
export function webAddress(words: string, allowPrivate: boolean, base?: string): URL {
  const url = words.length > LONGEST ? null : URL.parse(words.trim(), base)
  const allowed = 'http://… or https://…'
  if (!url) throw new WebFailure('misuse', 'it is no address of the web', { allowed })
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new WebFailure('misuse', 'only http and https addresses are fetched', { allowed })
  }
  if (url.username !== '' || url.password !== '') {
    throw new WebFailure('refused', 'it has a name or a password in it')
  }
  url.hash = ''
  // "example.org." is the same host, but no certificate has that name.
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1)
  if (!allowPrivate) refusePrivate(url)
  return url
}

function refusePrivate({ hostname, port }: URL): void {
  if (!PORTS.has(port)) {
    const reason = `its port ${port} is not one of 80, 443, 8080 and 8443 (${SWITCH} allows others)`
    throw new WebFailure('refused', reason, { allowed: SWITCH })
  }
  const bare = hostname.replace(/^\[|\]$/g, '')
  const local = bare === 'localhost' || bare.endsWith('.localhost')
  const kind = isIP(bare) === 0 ? (local ? 'loopback' : null) : addressKind(bare)
  if (kind !== null) throw refused(quoted(bare), kind)
}

/**
 * The lookup of a connection: it gives those addresses of a host alone that may be connected to. The connection is made to
 * what it gives, so that a name cannot change between the check and the connection.
 */
export function guardedLookup(resolve: Resolve, allowPrivate: boolean): LookupFunction {
  return (host, options, done) => {
    openAddresses(host, resolve, allowPrivate).then(
      (open) => {
        const { address, family } = open[0] as HostAddress
        if (options.all) done(null, [...open])
        else done(null, address, family)
      },
      (error) => done(error, []),
    )
  }
}

async function openAddresses(
  host: string,
  resolve: Resolve,
  allowPrivate: boolean,
): Promise<readonly HostAddress[]> {
  const all = await resolve(host)
  const [first] = all
  if (!first) throw new WebFailure('unreachable', 'its host has no address')
  if (allowPrivate) return all
  const open = all.filter(({ address }) => addressKind(address) === null)
  if (open.length > 0) return open
  throw refused(`${quoted(host)} at ${first.address}`, addressKind(first.address) ?? '')
}

function refused(host: string, kind: string): WebFailure {
  const reason = `its host ${host} is no public address (${kind}; ${SWITCH} allows it)`
  return new WebFailure('refused', reason, { allowed: SWITCH })
}
