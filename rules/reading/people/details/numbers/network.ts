import type { Found } from './found';

const byte = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const addresses: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\d.\p{L}])${byte}(?:\.${byte}){3}(?![.\d]*\d)`, 'gu'),
  // IPv6, whole or with its zeros left out, and the hardware address of a device.
  /(?<![\w:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])|(?<![\w:])(?=[0-9a-f:]*\d)(?:[0-9a-f]{1,4}:){2,6}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,4})?(?![\w:])|(?<![\w:])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])/giu,
];

/** IP and hardware addresses. Those of every home network lead to nobody, and a version number is none. */
export function networkIn(text: string): Found[] {
  return addresses.flatMap((pattern) => [...text.matchAll(pattern)].filter((match) => !isPrivate(match[0]) && !/\b(?:v|ver|version|release|build|section|firmware)\.?\s*$/i.test(text.slice(0, match.index)))
    .map((match): Found => ({ means: 'network', start: match.index, end: match.index + match[0].length, isPersonal: false })));
}

/** RFC 1918, loopback, link-local and unspecified addresses. */
function isPrivate(address: string): boolean {
  return /^(?:10\.|127\.|0\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|255\.|::1?$|fe80:|f[cd]..:)/i.test(address);
}
