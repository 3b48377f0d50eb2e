import { cuesNamed, hasCue } from '../../sentence';
import type { Sentence } from '../../sentence';
import { follows, isKindAt, lengthAt, normAt } from './detail';
import type { Detail } from './detail';

const timeKinds = ['date', 'weekday', 'clock-time', 'month', 'season', 'recent-day'] as const;
const days = /^(?:day|days|night|morning|evening|afternoon|week|weekend|month|summer|winter|autumn|spring|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const spans = /^(?:day|days|week|weeks|month|months|year|years|hours|yrs|wks|fortnight)$/;

/** Days, hours and stretches that tie a story to a date. Neighbours make one detail: `Tuesday at ten to four`. */
export function timesIn(sentence: Sentence): Detail[] {
  const found: { from: number; to: number; isCourse: boolean }[] = [];
  const told = cuesNamed(sentence, 'time-told', 'time-live', 'course-told');
  for (let at = 0; at < sentence.tokens.length; at++) {
    const length = Math.max(timeLength(sentence, at), ...told.filter(({ marked }) => marked.from === at).map(({ marked }) => marked.to - marked.from));
    if (!length || isFarewell(sentence, at) || isPlan(sentence, at) || isOfNumber(sentence, at, length)) continue;
    const last = found.at(-1);
    const isCourse = isCourseAt(sentence, at);
    if (last && !isCourse && !last.isCourse && at - last.to <= 1 && (at === last.to || /^(?:on|at|in|the|,|from|to|by|about|around)$/.test(normAt(sentence, at - 1)))) last.to = at + length;
    else found.push({ from: at, to: at + length, isCourse });
    at += length - 1;
  }
  return found.map(({ from, to }) => ({ kind: 'time', sentence, from, to }));
}

/** A count of days or visits starts here: `101 days with us`. */
export function isCourseAt(sentence: Sentence, at: number): boolean {
  return cuesNamed(sentence, 'course-told').some(({ marked }) => marked.from === at);
}

/** "see you tonight". */
function isFarewell(sentence: Sentence, at: number): boolean {
  return normAt(sentence, at - 2) === 'see' && /^(?:you|ye|ya)$/.test(normAt(sentence, at - 1)) && /^(?:tonight|tomorrow|soon)$/.test(normAt(sentence, at));
}

/** "halve them till Friday", "come off it by Easter": what is still to be done tells of no visit. */
function isPlan(sentence: Sentence, at: number): boolean {
  if (!/^(?:till|until|til|by|from|before|over|after)$/.test(normAt(sentence, at - 1)) || hasCue(sentence, 'your-visit', 'patient-came', 'patient-seen')) return false;
  let start = at;
  while (start > 0 && !/[,.;:–—]/.test(sentence.tokens[start]!.before)) start--;
  return !sentence.tokens.slice(start, at).some(({ norm }, index) => told.test(norm) || isKindAt(sentence, start + index, 'past', 'he-she', 'his-her', 'arrival'));
}

const told = /^(?:was|were|had|did|been|came|went|got|took|gave|made|sat|saw|left|kept|fell|died|lost|ran|slept|woke|broke|has|is|he's|she's|lives|lived)$/;

/** `0142` of `07 555 0142` is no time of day. */
function isOfNumber(sentence: Sentence, at: number, length: number): boolean {
  const isDigits = (index: number): boolean => /^[\d()+-]{2,}$/.test(normAt(sentence, index)) && follows(sentence, Math.max(index, 1));
  return length === 1 && /^\d{3,4}$/.test(normAt(sentence, at)) && (isDigits(at - 1) || (isDigits(at + 1) && follows(sentence, at + 1)));
}

/** "somebody with thirty years on this side of the desk": the writer's own years. */
function isOfWriter(sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) {
    if (isKindAt(sentence, back, 'he-she')) return false;
    if (isKindAt(sentence, back, 'i', 'we') || /^(?:somebody|someone|my)$/.test(normAt(sentence, back))) return true;
  }
  return false;
}

function timeLength(sentence: Sentence, at: number): number {
  const phrase = phraseLength(sentence, at);
  if (phrase) return phrase;
  for (const kind of timeKinds) {
    const length = lengthAt(sentence, at, kind);
    if (!length) continue;
    if (kind === 'recent-day' && isVague(sentence, at)) continue;
    return length;
  }
  if (isKindAt(sentence, at, 'weekdays') && (normAt(sentence, at) === 'every' || /^(?:his|her|their|my|every|on)$/.test(normAt(sentence, at - 1)))) return lengthAt(sentence, at, 'weekdays');
  return 0;
}

/** "today" and "this week" say when the post was written; a patient beside them ties them to a visit. */
function isVague(sentence: Sentence, at: number): boolean {
  const norm = normAt(sentence, at);
  if (/^(?:today|tonight|today's|tonight's|2day|2nite|tonite)$/.test(norm)) return !hasCue(sentence, 'patient-seen', 'patient-mine', 'patient-came', 'patient-lies');
  return norm === 'tomorrow' || (norm === 'this' && /^(?:week|month)$/.test(normAt(sentence, at + 1))) || (norm === 'last' && /^(?:month|week)$/.test(normAt(sentence, at + 1))) || norm === 'just';
}

/** `the week of the floods`, `the night the roof blew off`, `eleven days later`, `for forty years`. */
function phraseLength(sentence: Sentence, at: number): number {
  if (/^(?:the|that)$/.test(normAt(sentence, at))) {
    const day = /^(?:last|first|same|very|next)$/.test(normAt(sentence, at + 1)) ? 2 : 1;
    const join = normAt(sentence, at + day + 1);
    if (days.test(normAt(sentence, at + day)) && /^(?:of|before|after|that|when|they|she|he|his|her|we|i|the)$/.test(join) && follows(sentence, at + day + 1)) {
      let to = at + day + 2;
      while (to < sentence.tokens.length && to - at < 9 && follows(sentence, to) && !/^(?:and|but|so|when|which|because|with|to|for)$/.test(normAt(sentence, to)) && !(join === 'of' && isKindAt(sentence, to, 'ing', 'past', 'he-she', 'arrival'))) to++;
      return to - at;
    }
  }
  if (isKindAt(sentence, at, 'number') || /^(?:a|an|few|several)$/.test(normAt(sentence, at))) {
    const count = lengthAt(sentence, at, 'number') || 1;
    if (spans.test(normAt(sentence, at + count)) && /^(?:later|afterwards|on|before|earlier|after|previously|since)$/.test(normAt(sentence, at + count + 1))) return count + 2;
    if (/^(?:for|after|of)$/.test(normAt(sentence, at - 1)) && /^(?:years|yrs|seasons|decades)$/.test(normAt(sentence, at + count)) && !isOfWriter(sentence, at)) return count + 1;
  }
  return 0;
}
