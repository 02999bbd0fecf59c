import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { ConnectorError } from '../errors.ts';

/** Networks that are not the public internet (RFC 6890 and its IPv6 kin). */
const inner = new BlockList();
const v4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** Those that hold an IPv4 address in them (compatible, NAT64, Teredo, 6to4) lead wherever that one does. */
const v6 = [
  '::/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];
for (const [ranges, family] of [
  [v4, 'ipv4'],
  [v6, 'ipv6'],
] as const) {
  for (const range of ranges) {
    const [address = '', bits = ''] = range.split('/');
    inner.addSubnet(address, Number(bits), family);
  }
}

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

function isInnerAddress(address: string): boolean {
  const plain = mapped.exec(address)?.[1] ?? address;
  return inner.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
}

const blocked = (host: string) =>
  new ConnectorError('blocked-address', `${host} is an address inside a private network or of this machine.`);

/** Throws `blocked-address` for a URL that names such an address itself, or is not plain HTTP(S). */
export function checkUrl(url: URL, allowPrivate: boolean): void {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw blocked(url.protocol);
  if (url.username || url.password)
    throw new ConnectorError('blocked-address', 'The address holds a user name or password.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && isInnerAddress(host)) throw blocked(host);
}

/** A name server lookup that answers only public addresses; checked at the connection, so a name can't change in between. */
export const publicLookup: LookupFunction = (host, options, done) => {
  dnsLookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return done(error, []);
    if (addresses.some(({ address }) => isInnerAddress(address))) return done(blocked(host), []);
    const [first] = addresses;
    if (options.all) return done(null, addresses);
    return done(null, first?.address ?? '', first?.family);
  });
};
