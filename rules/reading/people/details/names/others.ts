import type { Sentence } from '../../../sentence';
import { follows, isKindAt, normAt, textAt } from '../detail';
import { staffTitles } from './titles';

/** Words for those who work where the writer does, and for those whom everybody knows, beside the lexicon of clinicians. */
const coworker = /^(?:manager|receptionist|secretary|colleague|boss|mentor|supervisor|preceptor|trainee|cleaner|volunteer|volunteers|porter|security|administrator|admin|clerk|coordinator|director|ceo|interpreter|hca|hcas|assistant|assistants|crewmate|crewmates|teammate|dispatcher|technician|tech|orderly|housekeeper)$/;
const known = /^(?:author|editor|speaker|researcher|historian|presenter|broadcaster|poet|novelist|actor|actress|president|minister|senator|queen|professor|co-author|composer|playwright|philosopher|footballer)$/;
const counters = /^(?:reception|desk|counter|front|switchboard|radiology|pharmacy|theatre|theatres|physio|triage|nights|days|outpatients|admin|accounts|security|hr|stores|records|bloods|phlebotomy|x-ray|xray|billing|dispensary|till|hatch|phones|rota)$/;
const sung = /^(?:sing|sings|sang|singing|sung|hum|hums|humming|hummed|play|plays|playing|played|whistling|whistles|whistled|quote|quotes|quoting|quoted|watch|watching|watches|read|reading|reads|reciting|recited|listening|listen)$/;
const works = /^(?:poem|poems|book|books|novel|novels|song|songs|album|film|films|theory|theorem|paper|papers|study|trial|lecture|talk|podcast|memoir|essay|essays|painting|paintings|law|laws|words|quote|biography|symphony|play|plays|column|substack|newsletter|blog|thread|hierarchy|principle|razor|equation|hypothesis|effect|curve|triad|triangle|rules|postulates|textbook|anatomy|model|list|restaurant|bakery|pizza|arms|bar|shop)$/;

/** Somebody named who is not the patient: staff, an author, a singer of songs, the writer. Judged by the words beside the name. */
export function isSomebodyElse(sentence: Sentence, from: number, to: number): boolean {
  return isStaffBefore(sentence, from) || isStaffAfter(sentence, to) || isWriter(sentence, from, to) || isCited(sentence, from, to)
    || (sung.test(normAt(sentence, from - 1)) && follows(sentence, from)) || isAskedFor(sentence, from);
}

/** "Dr Ana", "a porter called Keith", "our receptionist Sam", "my manager, Ada Poole". */
function isStaffBefore(sentence: Sentence, at: number): boolean {
  if (staffTitles.test(normAt(sentence, at - 1)) && /^\.?\s*$/.test(sentence.tokens[at]!.before)) return true;
  // "Dr. Cressida Lyle" and "Sr. Maura": a stop stands between.
  for (let back = 1; back <= 3 && at - back >= 0; back++) {
    if (/[;:!?]|\.\s/.test(sentence.tokens[at - back + 1]!.before)) return false;
    const word = normAt(sentence, at - back);
    const isStaff = (isKindAt(sentence, at - back, 'clinician') && !/^(?:pt|sister|patient|resident|team|staff|charge)$/.test(word)) || ((coworker.test(word) || known.test(word)) && !isAnybody(sentence, at - back));
    if (isStaff) return back === 1 || /^(?:called|named|is|was|,)$/.test(normAt(sentence, at - 1));
  }
  return false;
}

/** "Keith, our porter", "Priti on reception", "Bea (HCA)", "Jo, one of our medical assistants". */
function isStaffAfter(sentence: Sentence, to: number): boolean {
  const next = sentence.tokens[to];
  if (!next) return false;
  const word = normAt(sentence, to);
  if (isAtCounter(sentence, to) || (isKindAt(sentence, to, 'past') && isAtCounter(sentence, to + 1))) return true;
  if (follows(sentence, to) && /^(?:the|our|my)$/.test(word) && (isKindAt(sentence, to + 1, 'clinician') || coworker.test(normAt(sentence, to + 1)))) return true;
  if (!/^\s*[,(–—-]/.test(next.before)) return false;
  // "Ada, a retired nurse" may well be a patient.
  if (/^(?:a|an|his|her|their|retired|former|who|whose)$/.test(word)) return false;
  for (let at = to; at < Math.min(to + 6, sentence.tokens.length); at++) {
    if (at > to && /[,.;:)!?–—]/.test(sentence.tokens[at]!.before)) return false;
    if (isKindAt(sentence, at, 'he-she', 'be', 'have', 'past', 'age')) return false;
    if ((isKindAt(sentence, at, 'clinician') && normAt(sentence, at) !== 'pt' && normAt(sentence, at) !== 'resident') || isKindAt(sentence, at, 'specialty') || coworker.test(normAt(sentence, at))) return true;
  }
  return false;
}

/** "on reception", "at the counter". */
function isAtCounter(sentence: Sentence, at: number): boolean {
  if (!follows(sentence, at) || !/^(?:at|on|in|from|behind)$/.test(normAt(sentence, at))) return false;
  const place = normAt(sentence, at + 1) === 'the' ? at + 2 : at + 1;
  return counters.test(normAt(sentence, place)) || isKindAt(sentence, place, 'specialty');
}

/** "a cleaner", "a retired clerk": any, rather than one of ours. */
function isAnybody(sentence: Sentence, at: number): boolean {
  return [normAt(sentence, at - 1), normAt(sentence, at - 2)].some((word) => /^(?:a|an|retired|former|his|her|their)$/.test(word));
}

/** "My name is Ada", "I'm Ada", "Ada here". */
function isWriter(sentence: Sentence, from: number, to: number): boolean {
  const before = normAt(sentence, from - 1);
  if (isKindAt(sentence, from - 1, 'i') && follows(sentence, from) && /^(?:i'm|im)$/.test(before)) return true;
  if (before === 'am' && isKindAt(sentence, from - 2, 'i')) return true;
  if (/^(?:is|name's)$/.test(before) && normAt(sentence, before === 'is' ? from - 3 : from - 2) === 'my') return true;
  return from === 0 && /^(?:here|posting|writing|speaking)$/.test(normAt(sentence, to)) && follows(sentence, to);
}

/** "Poole et al", "Poole (2014)", "Ada Poole’s poem". */
function isCited(sentence: Sentence, from: number, to: number): boolean {
  const next = normAt(sentence, to);
  if (next === 'et' || (/^(?:and|&)$/.test(next) && /^(?:colleagues|co|coworkers|team|others)$/.test(normAt(sentence, to + 1)))) return true;
  if (/^\s*\(\s*$/.test(sentence.tokens[to]?.before ?? '') && /^(?:18|19|20)\d\d[a-z]?$/.test(next)) return true;
  return /['’]s$/.test(textAt(sentence, to - 1)) && (works.test(next) || works.test(normAt(sentence, to + 1))) && from >= 0;
}

function isAskedFor(sentence: Sentence, at: number): boolean {
  return normAt(sentence, at - 1) === 'for' && /^(?:ask|asking|email|ring|phone|call|message)$/.test(normAt(sentence, at - 2)) && follows(sentence, at);
}
