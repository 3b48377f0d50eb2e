import type { Jurisdiction } from '../config/config';
import type { Edit, Fix } from '../model';
import type { Act } from '../reading/acts';
import { hasKind, spanOfSentence, spanOfTokens } from '../reading/sentence';
import type { Sentence } from '../reading/sentence';
import { createFix } from '../rule';
import type { RuleContext } from '../rule';
import type { Draft } from '../text/draft';
import { removeSentences } from './sentences';

/** Whom one asks, and what one rings, where the draft is read. */
interface Care {
  readonly doctor: string;
  readonly emergency: string;
}

const elsewhere: Care = { doctor: 'doctor', emergency: 'your local emergency number' };

const careIn: Readonly<Record<Jurisdiction, Care>> = {
  CA: { doctor: 'doctor', emergency: '911' },
  US: { doctor: 'doctor', emergency: '911' },
  UK: { doctor: 'GP', emergency: '999' },
  AU: { doctor: 'GP', emergency: '000' },
  EU: { doctor: 'doctor', emergency: '112' },
  international: elsewhere,
};

/** What tells where a draft is read when no setting does, surest first. */
const signs: readonly (readonly [RegExp, Care])[] = [
  [/\b(?:HSE|SouthDoc|EPU)\b|\b112\b/, { doctor: 'GP', emergency: '112 or 999' }],
  [/\b(?:NHS|A&E|999|NICE)\b/, careIn.UK],
  [/\b(?:Healthline|Te Whatu Ora|Medsafe|koutou|whānau)\b/, { doctor: 'GP', emergency: '111' }],
  [/\b(?:000|Panadol|arvo|TGA)\b/, careIn.AU],
  [/\b(?:911|ER|PCP|CDC|FDA|emerg|Tylenol|mom)\b/, careIn.US],
  [/\bGPs?\b|\b\w+(?:aemia|paed\w+|oea)\b/, { doctor: 'GP', emergency: elsewhere.emergency }],
];

function careFor({ draft, config }: RuleContext): Care {
  const [jurisdiction] = config.jurisdictions;
  if (jurisdiction) return careIn[jurisdiction];
  return signs.find(([sign]) => sign.test(draft.source.text))?.[1] ?? elsewhere;
}

/** Offers to send the reader to somebody who can look, in place of the sentence. */
export function pointToCare(context: RuleContext, sentence: Sentence): Fix {
  const { doctor } = careFor(context);
  return createFix('Point to care instead', replaceSentence(context.draft, sentence, `This is one to ask your own ${doctor} or pharmacist about.`));
}

/** The same where somebody may be in danger: says what to ring as well. */
export function pointToUrgentCare(context: RuleContext, sentence: Sentence): Fix {
  const { doctor, emergency } = careFor(context);
  return createFix('Point to care instead', replaceSentence(context.draft, sentence, `If you are worried, contact your own ${doctor}, or call ${emergency} in an emergency.`));
}

/** Offers what is true of everybody who takes the medicine. Empty when the words name none, or several. */
export function rephraseAsGeneral(context: RuleContext, sentence: Sentence, act: Act): Fix[] {
  const named = sentence.hits.flatMap((hits, at) => {
    const hit = hits.find(({ kind }) => kind === 'drug' || kind === 'drug-class');
    return hit && at >= act.from && at < act.to ? [{ hit, at }] : [];
  });
  const [first] = named;
  if (!first || named.length > 1) return [];
  const { start, end } = spanOfTokens(sentence, first.at, first.at + first.hit.length);
  const name = context.draft.source.text.slice(start, end);
  const article = first.hit.kind === 'drug' || name.endsWith('s') ? '' : /^[aeiou]/i.test(name) ? 'an ' : 'a ';
  const newText = `People who take ${article}${name} can ask their prescriber before they change anything.`;
  return [createFix('Rephrase as general information', replaceSentence(context.draft, sentence, newText))];
}

/** Offers the way that is private and has a record, in place of an invitation. */
export function moveToChannel({ draft }: RuleContext, sentence: Sentence): Fix {
  return createFix('Move to a proper channel', replaceSentence(draft, sentence, `Please contact the practice directly; ${isAboutBodies(sentence) ? "I can't look at symptoms here" : "I can't advise anybody here"}.`));
}

/** Asks for symptoms or for a picture of them. */
function isAboutBodies(sentence: Sentence): boolean {
  return hasKind(sentence, 'symptom', 'condition', 'body-part') || /\b(?:symptoms?|pics?|pix|photos?|pictures?|selfies?|videos?|vids?|film|clips?|close-?up)\b/i.test(sentence.text);
}

export function removeThis({ draft, sentences }: RuleContext, sentence: Sentence): Fix {
  return createFix('Remove this sentence', ...removeSentences(draft, sentences, [sentence]));
}

/** Puts a whole sentence, with its full stop, in the place of another; the handles it begins with stay. */
export function replaceSentence(draft: Draft, sentence: Sentence, newText: string): Edit {
  const { text } = draft.source;
  const handles = sentence.hits.findIndex((hits) => !hits.some(({ kind }) => kind === 'handle'));
  const { end } = spanOfSentence(sentence);
  const { start } = handles > 0 ? spanOfTokens(sentence, handles, handles + 1) : spanOfSentence(sentence);
  let to = end;
  while (/[.!?…]/.test(text[to] ?? '')) to++;
  return { span: { start, end: to }, newText };
}
