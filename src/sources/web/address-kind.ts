import { BlockList, isIP } from 'node:net'

/**
 * Ranges that are no part of the public internet, by what they are: the IANA registries of special-purpose addresses
 * (RFC 6890) for IPv4 and IPv6, multicast (RFC 5771, RFC 4291), and the one public address under which a cloud gives
 * its machines their secrets (168.63.129.16).
 */
const RANGES: Readonly<Record<string, string>> = {
  loopback: '127.0.0.0/8 ::1/128',
  private: '10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 168.63.129.16/32 fc00::/7 fec0::/10',
  'link-local': '169.254.0.0/16 fe80::/10',
  'carrier-shared': '100.64.0.0/10',
  unspecified: '0.0.0.0/8 ::/128',
  multicast: '224.0.0.0/4 ff00::/8',
  documentation: '192.0.2.0/24 198.51.100.0/24 203.0.113.0/24 2001:db8::/32 3fff::/20',
  benchmarking: '198.18.0.0/15 2001:2::/48',
  // An address within an address: what is connected to in the end is another one than the one that is looked at.
  translated: '::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 2002::/16 2001::/32',
  reserved: '192.0.0.0/24 192.88.99.0/24 240.0.0.0/4 2001::/23',
}

/** All of the public internet in IPv6 lies here, so that what is outside needs no name to be refused. */
const PUBLIC_IPV6 = listOf(['2000::/3'])
const KINDS = Object.entries(RANGES).map(([kind, ranges]) => {
  const isSix = (range: string): boolean => range.includes(':')
  const all = ranges.split(' ')
  // Apart, since a list takes an IPv4 address for its spelling in IPv6: ::ffff:0:0/96 would hold all of them.
  const four = listOf(all.filter((range) => !isSix(range)))
  return { kind, four, six: listOf(all.filter(isSix)) }
})

/**
 * What an IP address is that does not belong to the public internet: `loopback`, `private`, `link-local` and so on;
 * null for a public one. What is no IP address at all is `unknown`.
 *
 * @example addressKind('10.0.0.1') // 'private'
 */
export function addressKind(address: string): string | null {
  const bare = address.replace(/%.*$/, '')
  const version = isIP(bare)
  if (version === 0) return 'unknown'
  if (version === 4) return KINDS.find(({ four }) => four.check(bare, 'ipv4'))?.kind ?? null
  // The list of IPv4 knows an address of it in the spelling of IPv6.
  const known = KINDS.find(({ four, six }) => four.check(bare, 'ipv6') || six.check(bare, 'ipv6'))
  return known?.kind ?? (PUBLIC_IPV6.check(bare, 'ipv6') ? null : 'reserved')
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', bits] = range.split('/')
    list.addSubnet(network, Number(bits), network.includes(':') ? 'ipv6' : 'ipv4')
  }
  return list
}
