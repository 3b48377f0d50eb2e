import { isDenied } from '../../reading/acts/attack/guards';
import { quotedWords } from '../../reading/acts/attack/quoted-words';
import { hasCue, hasKind } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import { removalOf } from '../../rewrite/tone';
import { defineRule } from '../../rule';
import type { RuleContext } from '../../rule';
import { clauseAround } from '../online-arguments/quarrel';
import { byBlock, speaksOfWords, usesOf } from './wording';

/** Contempt for patients beyond a single word: bodies, habits, crises and deaths as a joke. */
export const mocksPatients = defineRule({
  id: 'professionalism/mocks-patients',
  level: 'warning',
  summary: 'Patients laughed at or looked down on',
  message: 'This laughs at patients. They, or their families, may read it.',
  why: 'Gallows humour among colleagues reads as contempt in public. It costs trust far beyond the one who is laughed at.',
  examples: [
    { flags: 'Long day. [|Three teeth between them and all of it our fault|]. Home soon.', becomes: 'Long day. Home soon.' },
    { flags: 'Quiet shift. [|The crew laughed about him all the way to base|].', becomes: 'Quiet shift.' },
    { flags: '[|There is a sweepstake on how long she will stay|]. I took Friday.', becomes: 'I took Friday.' },
    { flags: '[|The waiting room is a zoo tonight|].' },
    { flags: '[|They treat us like a taxi|]. Again.' },
    { passes: 'We laughed until we cried, my own appendix scar and all.', because: 'The writer is the one who is laughed at.' },
    { passes: 'She told us a joke and we all laughed.', because: 'Laughing with a patient is not laughing at one.' },
    { passes: 'Took my niece to the zoo on Sunday.', because: 'A zoo is a fine place.' },
    { passes: 'Nobody is wasting our time by ringing about a change in movements.', because: 'The sentence says the opposite.' },
    { misses: 'She claims she fell. The stairs tell it differently.', because: 'Disbelief in plain words is beyond word classes.' },
  ],
  *check(context) {
    for (const { sentence, from, to, isPlain } of yield* mockeryIn(context)) {
      context.report({
        span: clauseAround(sentence, from, to),
        level: isPlain ? 'warning' : 'information',
        fixes: [removalOf(context, sentence)],
      });
    }
  },
});

interface Mockery {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** False when several weak signs were added up. */
  readonly isPlain: boolean;
}

function* mockeryIn(context: RuleContext): Generator<undefined, Mockery[], undefined> {
  const blocks = [...byBlock(context)].filter(([block]) => !block.quoted && block.kind !== 'cell').map(([, own]) => own);
  const plain = yield* plainMockery(blocks);
  const mocking = new Set(plain.map((one) => one.sentence));
  const heat = new Set([...mocking, ...usesOf(context, 'derogatory-patient').map((use) => use.sentence)]);
  const added = blocks.flat().filter((sentence) => !mocking.has(sentence) && addsUp(context, sentence, heat));
  return [...plain, ...added.map((sentence) => ({ sentence, from: 0, to: sentence.tokens.length, isPlain: false }))];
}

function* plainMockery(blocks: readonly (readonly Sentence[])[]): Generator<undefined, Mockery[], undefined> {
  const found: Mockery[] = [];
  for (const own of blocks) {
    yield;
    const quoted = own.some((sentence) => hasCue(sentence, 'mocks-patients')) ? quotedWords(own) : [];
    own.forEach((sentence, index) => {
      const cue = sentence.cues.find(({ name, marked }) => name === 'mocks-patients' && !quoted[index]![marked.from] && !isDenied(sentence, marked));
      const words = cue?.marked ?? sentence.acts.find(({ kind, target }) => kind === 'insult' && (target === 'patient' || (target !== 'individual' && hasKind(sentence, 'person-noun'))));
      if (words && !speaksOfWords.test(sentence.text)) found.push({ sentence, from: words.from, to: words.to, isPlain: true });
    });
  }
  return found;
}

/** Two weak signs of contempt beside a patient; one is enough close to mockery. */
function addsUp({ people, sentences }: RuleContext, sentence: Sentence, heat: ReadonlySet<Sentence>): boolean {
  const signs = new Set(sentence.cues.filter((cue) => cue.name.startsWith('sneer-')).map((cue) => cue.name)).size;
  if (signs === 0 || speaksOfWords.test(sentence.text) || isOfWriter(sentence)) return false;
  const near = sentences.slice(Math.max(0, sentence.index - 3), sentence.index + 4).filter((other) => other !== sentence && heat.has(other)).length;
  if (near >= 2) return true;
  const isOfPatient = hasKind(sentence, 'patient', 'person-noun', 'ward') || people.patientIn(sentence) !== undefined;
  if (near === 1 && isOfPatient) return signs >= 2;
  return isOfPatient && signs >= 2;
}

/** Told of the writer and nobody else. */
function isOfWriter(sentence: Sentence): boolean {
  return hasKind(sentence, 'i', 'my') && !hasKind(sentence, 'he-she', 'they', 'patient', 'person-noun', 'derogatory-patient', 'patient-as-thing');
}
