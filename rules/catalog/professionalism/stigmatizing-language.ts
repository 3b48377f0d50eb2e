import { spanOfTokens } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import { preferredWording } from '../../rewrite/tone';
import { createFix, defineRule } from '../../rule';
import { usesOf } from './wording';

/** Words that put a judgement on an illness, with the wording that person-first guidance prefers. */
export const stigmatizingLanguage = defineRule({
  id: 'professionalism/stigmatizing-language',
  level: 'warning',
  summary: 'A word that judges an illness or names a person by it',
  message: 'This wording can stigmatize. A neutral one says the same.',
  why: 'Words that blame or label change how readers, and other clinicians, treat people. Person-first wording costs nothing.',
  examples: [
    { flags: 'We treat every [|addict|] who walks in.', becomes: 'We treat every person with a substance use disorder who walks in.' },
    { flags: 'His brother [|committed suicide|] in May.', becomes: 'His brother died by suicide in May.' },
    { flags: 'I looked after a [|morbidly obese|] man.', becomes: 'I looked after a man living with severe obesity.' },
    { flags: '[|Schizophrenics|] wait longest in our department.', becomes: 'People with schizophrenia wait longest in our department.' },
    { flags: 'She is [|wheelchair-bound|] since the fall.', becomes: 'She is using a wheelchair since the fall.' },
    { flags: 'An [|alcoholic|] rang us for help.', becomes: 'A person with an alcohol use disorder rang us for help.' },
    { passes: 'We used to say "addict". We do not any more.', because: 'The word is spoken of, not used.' },
    { passes: 'Write “died by suicide” instead of committed suicide.', because: 'The sentence teaches the better wording.' },
    { passes: 'Alcoholic hepatitis has a high mortality.', because: 'An adjective of a disease names nobody.' },
    { passes: 'Anti-psychotics need an ECG first.', because: 'It names a drug.' },
    { passes: 'The form was filled in with clean hands.', because: '“Clean” is only a judgement of a drug test.' },
    { misses: 'She suffers from epilepsy.', because: '“Suffers from” is so common that a finding each time would teach people to look away.' },
  ],
  check(context) {
    for (const { sentence, at, hit } of usesOf(context, 'stigma')) {
      if (isAdjective(sentence, at + hit.length) || isPrefixed(sentence, at)) continue;
      const edit = preferredWording(context.draft, sentence, at, hit.length, hit.entry!);
      context.report({
        span: spanOfTokens(sentence, at, at + hit.length),
        fixes: edit ? [createFix(`Write “${edit.newText}”`, edit)] : [],
      });
    }
  },
});

/** “Anti-psychotics”: the second half of a word names a drug, and nobody. */
function isPrefixed({ tokens }: Sentence, at: number): boolean {
  return tokens[at]!.before === '-' && /^(?:anti|non)$/.test(tokens[at - 1]!.norm);
}

const named = new Set(['condition', 'symptom', 'body-part', 'food', 'test', 'procedure', 'treatment']);

/** "Alcoholic hepatitis", "an epileptic seizure": the word describes a disease, and names nobody. */
function isAdjective({ tokens, hits }: Sentence, next: number): boolean {
  const token = tokens[next];
  if (!token || token.before !== ' ' || !/ic$/.test(tokens[next - 1]!.norm)) return false;
  return hits[next]!.some((hit) => named.has(hit.kind)) || /^(?:drinks?|beverages?|anonymous|liver|hand|gel|wipes?|spirits?|seizures?|fits?|episodes?|behaviours?|behaviors?)$/.test(token.norm);
}
