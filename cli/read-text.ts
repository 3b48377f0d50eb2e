import { readFileSync } from 'node:fs';

/** More than a long book has. A file beyond it is a log or an export, and would hold everything up. */
const mostBytes = 2_000_000;

export type ReadText = { readonly text: string } | { readonly reason: string };

/** The text of a file, or why it has none to read. */
export function readText(path: string): ReadText {
  try {
    return toText(readFileSync(path));
  } catch (error) {
    return { reason: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` };
  }
}

/** A byte order mark is no part of the text. */
export function toText(bytes: Uint8Array): ReadText {
  if (bytes.length > mostBytes) return { reason: `is too long for a draft (${Math.ceil(bytes.length / 1_000_000)} MB; up to ${mostBytes / 1_000_000} MB is read)` };
  if (bytes.subarray(0, 8_000).includes(0)) return { reason: 'is not a text file in UTF-8' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { reason: 'is not a text file in UTF-8; saving it in that encoding helps' };
  }
}
