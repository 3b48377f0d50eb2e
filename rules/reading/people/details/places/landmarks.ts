import type { Sentence } from '../../../sentence';
import { follows, isKindAt, lengthAt, normAt } from '../detail';

const wheres = /^(?:on|by|beside|opposite|behind|near|over|above|below|under|past|across|off|at|in|outside|down|up|along|between|before|after|beyond|facing|next|from)$/;
const regions = /^(?:county|counties|town|village|island|islands|district|state|province|region|valley|coast|peninsula|parish|borough|city|shire|territory|estate|bay|glen|township|reserve|area|country|district|lga|taluk|taluka|mandal|tehsil|panchayat|municipality|south|north|east|west|street|road)$/;
const ours = /^(?:village|island|estate|parish|township|glen|hamlet|reserve|reservation|valley|street|mandal|taluk|taluka|tehsil|marae|kibbutz|commune)$/;
/** Places that every ward, or every town in the same words, has. */
const common = /^(?:bed|bay|room|ward|unit|floor|corridor|theatre|station|trolley|chair|tower|wing|box|home|house|flat|place|way|drive|court|track|field|hill|square|plant|base|bar|club|park|recovery|curtain|stall|suite|surgery|practice|primary|close|row|county|city|town|village|parish|province|district|bridge)$/;

/** Places within a hospital tell nothing about where one lives. */
const inside = /^(?:bed|bay|room|ward|unit|floor|corridor|trolley|chair|wing|curtain|theatre)$/;

/**
 * Length of a place that is described so that whoever lives there knows it: "the big Tesco on the ring road", "the bungalow opposite the
 * bowls club", "the only dialysis unit in the county", "the lighthouse cottages", "our village"; 0 when there is none.
 */
export function landmarkLength(sentence: Sentence, at: number): number {
  const norm = normAt(sentence, at);
  if (norm === 'our' && ours.test(normAt(sentence, at + 1).replace(/'s$/, '')) && follows(sentence, at + 1)) return 2;
  if (norm === 'corner' && normAt(sentence, at + 1) === 'of') return cornerLength(sentence, at);
  if (!/^(?:the|his|her|their)$/.test(norm)) return 0;
  const only = /^(?:only|last|one|nearest|biggest|smallest|first|oldest|busiest|largest)$/.test(normAt(sentence, at + 1));
  const head = headFrom(sentence, at + (only ? 2 : 1));
  if (!head) return 0;
  const where = wheresEnd(sentence, head.to, only);
  if (where > head.to) return where - at;
  return norm === 'the' && ((head.isDouble && isPlaced(sentence, at)) || isLodged(sentence, at - 1)) ? head.to - at : 0;
}

interface Head {
  readonly to: number;
  /** "the lighthouse cottages": two words of place. */
  readonly isDouble: boolean;
}

/** A word of place or a shop, with up to three words before it. */
function headFrom(sentence: Sentence, from: number): Head | undefined {
  for (let at = from; at <= from + 3 && at < sentence.tokens.length && (at === from || follows(sentence, at)); at++) {
    if (isKindAt(sentence, at, 'he-she', 'i', 'we', 'be', 'have', 'person-noun', 'relative', 'patient', 'clinician', 'his-her', 'the', 'number') || /^(?:and|or|of|with|that|who|to|for)$/.test(normAt(sentence, at))) return undefined;
    const length = lengthAt(sentence, at, 'place-word', 'facility', 'chain');
    if (!length) continue;
    const next = lengthAt(sentence, at + length, 'place-word');
    if (next && follows(sentence, at + length)) return { to: at + length + next, isDouble: !common.test(normAt(sentence, at)) && !isKindAt(sentence, at, 'facility') };
    return { to: at + length, isDouble: false };
  }
  return undefined;
}

/** "on the ring road", "opposite the bowls club", "in the county", "you can see from the ring road": where the clause of place ends. */
function wheresEnd(sentence: Sentence, from: number, isOnly: boolean): number {
  const head = normAt(sentence, from - 1);
  let at = from;
  if (isOnly && /^(?:in|on|for|this|left|within|north|south|east|west)$/.test(normAt(sentence, at))) {
    for (let to = at + 1; to <= at + 4 && follows(sentence, to); to++) if (regions.test(normAt(sentence, to)) || isKindAt(sentence, to, 'place-word', 'wide-place')) return to + 1;
  }
  if (common.test(head)) return from;
  if (/^(?:you|everyone|we)$/.test(normAt(sentence, at)) && /^(?:can|pass|see)$/.test(normAt(sentence, at + 1)) && follows(sentence, at)) {
    at += normAt(sentence, at + 1) === 'can' ? 3 : 2;
  }
  while (at < from + 4 && /^(?:right|just|directly|out|over|down|up)$/.test(normAt(sentence, at)) && wheres.test(normAt(sentence, at + 1)) && follows(sentence, at)) at++;
  if (!wheres.test(normAt(sentence, at)) || !follows(sentence, at)) return from;
  let next = at + 1;
  if (/^(?:to|from|of)$/.test(normAt(sentence, next))) next++;
  if (!/^(?:the|our|a)$/.test(normAt(sentence, next))) return from;
  for (let to = next + 1; to <= next + 3 && follows(sentence, to); to++) {
    const length = lengthAt(sentence, to, 'place-word', 'facility', 'chain');
    if (length && !inside.test(normAt(sentence, to))) {
      const more = lengthAt(sentence, to + length, 'place-word');
      return to + length + (more && follows(sentence, to + length) ? more : 0);
    }
  }
  return from;
}

/** "corner of Alder and 9th". */
function cornerLength(sentence: Sentence, at: number): number {
  for (let to = at + 2; to < at + 7 && to < sentence.tokens.length; to++) {
    if (normAt(sentence, to) === 'and' && follows(sentence, to + 1)) return to + (lengthAt(sentence, to + 2, 'place-word') ? 3 : 2) - at;
  }
  return 0;
}

function isPlaced(sentence: Sentence, at: number): boolean {
  return /^(?:in|at|from|behind|outside|near|by|opposite|of|past|beside|down|up|over|above)$/.test(normAt(sentence, at - 1)) && follows(sentence, at);
}

/** "lives above the chip shop", "a flat behind the fire station". */
function isLodged(sentence: Sentence, at: number): boolean {
  if (!/^(?:above|over|behind|opposite|beside)$/.test(normAt(sentence, at))) return false;
  for (let back = 1; back <= 5 && at - back >= 0; back++) if (/^(?:live|lives|lived|living|flat|bedsit|room|rooms|stays|house|cottage|caravan|lodgings|apartment)$/.test(normAt(sentence, at - back))) return true;
  return false;
}
