import { hitsOf } from '../../sentence';
import type { Noticed } from './guards';

interface Range {
  readonly from: number;
  readonly to: number;
}

const harmless = /^(?:fire|search|ambulance|police|military|army|boys|girls|international|salvation|bomb|rescue|field|light|heavy|flash|street|lynch|crime|drug|youth|lunch|choir|film|drum|school|running|swim|swimming|knitting|book|football|rugby|cricket|netball|old|whole|usual|dawn|church|gospel|home|away|day|night|morning|mature|student|sunday|saturday|friday|early|big|small|large|huge|good|great|lovely|same|entire|first|second|next|last)$/;
const plain = /^(?:lot|set|crowd|squad|gang|tribe|team|police|contingent|bunch|moms|mums|aunties|uncles|flock|herd|army|chorus|choir|lobby|massive|patrol|bros|mafia|mob|huggers|pushers|warriors|merchants|disciples)$/;

/**
 * Nicknames for a crowd of those who disagree: `the be-kind brigade`. The name before the crowd is a coinage (hyphenated,
 * in quotation marks, or made of words of contempt); `the ENT lot` and `the whole crowd` are not one.
 */
export function findNicknames(sentence: Noticed): Range[] {
  const found: Range[] = [];
  const { tokens, hits } = sentence;
  for (const { at, hit } of hitsOf(sentence, 'band')) {
    let from = at - 1;
    while (from >= 0 && at - from <= 6 && !/^(?:the|this|that|those|these|you|your|another|every|any|all)$/.test(tokens[from]!.norm)) from--;
    if (from < 0 || at - from > 6 || at - from < 2) continue;
    const name = tokens.slice(from + 1, at);
    if (name.some((token) => token.isClauseStart || /,/.test(token.before)) || name.some((token) => harmless.test(token.norm))) continue;
    const isCoinage = name.some((token, index) => index > 0 && /^[-‐‑]$/.test(token.before));
    const isContempt = hits.slice(from + 1, at).some((list) => list.some(({ kind }) => /^(?:armchair|insult|insult-when-called|stupid|worthless|mild-oath|profanity)$/.test(kind)));
    const isStrong = !plain.test(tokens[at]!.norm);
    if (isCoinage || isContempt || (isStrong && name.length <= 2)) found.push({ from, to: at + hit.length });
  }
  return found;
}
