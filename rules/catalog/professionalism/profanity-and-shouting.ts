import { remembered } from '../../reading/remembered';
import { spanOfTokens } from '../../reading/sentence';
import type { Sentence, SentenceReading } from '../../reading/sentence';
import { removalOf, toSentenceCase } from '../../rewrite/tone';
import { createFix, defineRule } from '../../rule';
import { clauseAround } from '../online-arguments/quarrel';
import { usesOf } from './wording';

/** Swearing that is past mild, and whole sentences in capitals. */
export const profanityAndShouting = defineRule({
  id: 'professionalism/profanity-and-shouting',
  level: 'warning',
  summary: 'Strong swearing, or a sentence in capitals',
  message: 'Swearing or shouting stands out in a professional account.',
  why: 'Readers judge the temper before they weigh the point. Regulators quote such posts as they stand.',
  examples: [
    { flags: 'The lift is broken. It is a [|shitshow|]. We took the stairs.', becomes: 'The lift is broken. We took the stairs.' },
    { flags: '[|WE ARE NOT ALL MADE OF MONEY AND TIME|]!', becomes: 'We are not all made of money and time!' },
    { flags: 'Home at last. Absolutely [|fucked|].', becomes: 'Home at last.' },
    { flags: 'They told us to work harder. [|Bollocks|] to that.' },
    { passes: 'The bloody printer jammed again.', because: 'A mild oath at a printer offends nobody.' },
    { passes: 'A skin prick test takes fifteen minutes.', because: 'The word has a clinical sense.' },
    { passes: 'CPR, AED, ECG, ABG and CXR before noon.', because: 'A row of abbreviations is not shouting.' },
    { passes: '# WINTER HOURS AT THE CLINIC AND THE SHOP', because: 'A heading in capitals is a matter of style.' },
    { misses: 'Well, that was a load of old pants.', because: 'Mild and local swearing is left alone.' },
  ],
  *check(context) {
    const reported = new Set<Sentence>();
    for (const { sentence, at, hit } of usesOf(context, 'profanity')) {
      reported.add(sentence);
      context.report({ span: spanOfTokens(sentence, at, at + hit.length), fixes: [removalOf(context, sentence)] });
    }
    for (const sentence of context.sentences) {
      yield;
      const shout = shoutIn(sentence);
      if (!shout || reported.has(sentence) || sentence.block.quoted || sentence.block.kind === 'heading' || sentence.block.kind === 'title') continue;
      const span = clauseAround(sentence, shout.from, shout.to);
      const text = context.draft.source.text.slice(span.start, span.end);
      context.report({ span, message: 'Capitals throughout read as shouting.', fixes: [createFix('Write in ordinary letters', { span, newText: toSentenceCase(text) })] });
    }
  },
});

const small = /^(?:A|I|AM|AN|AND|ARE|AS|AT|BE|BUT|BY|CAN|DO|DOES|DON'T|FOR|FROM|GET|GO|GOT|HAVE|HE|HOW|IF|IN|IS|IT|IT'S|JUST|ME|MORE|MY|NO|NOT|OF|ON|ONE|OR|OUR|OUT|SO|STOP|THAT|THE|THEIR|THERE|THEY|THIS|TO|UP|US|WAS|WE|WHAT|WHO|WHY|WILL|WITH|YOU|YOUR|YOU'RE|NEVER|NOBODY|ALL)$/;

/** Five words or more in capitals, two of them small ones, which no list of abbreviations has. */
const shoutIn = remembered(({ tokens }: SentenceReading): { from: number; to: number } | undefined => {
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (to < tokens.length && /^[\p{Lu}\d][\p{Lu}\d'’&/]*$/u.test(tokens[to]!.text)) to++;
    if (to - from >= 5 && tokens.slice(from, to).filter((token) => small.test(token.text.replace('’', "'"))).length >= 2) return { from, to };
    from = to;
  }
  return undefined;
});
