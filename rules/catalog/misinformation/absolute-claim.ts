import { assertionsOf } from '../../reading/claims/assertion';
import { isHealthBetween } from '../../reading/claims/topics';
import { spanOfTokens } from '../../reading/sentence';
import { hedgeClaim, markAsView } from '../../rewrite/hedge';
import { defineRule } from '../../rule';

export const absoluteClaim = defineRule({
  id: 'misinformation/absolute-claim',
  level: 'warning',
  summary: 'A claim about health that leaves no room for exceptions.',
  message: 'Few things in health hold without exception. Is this one of them?',
  why: 'Readers act on “never”, “nobody” and “guaranteed”, and the one who turns out to be the exception is harmed or feels deceived. How often, in whom and how it is known is more useful.',
  examples: [
    { flags: '[|This vaccine never fails|].', becomes: 'This vaccine rarely fails.' },
    { flags: '[|Nobody gets shingles after this vaccine|].', becomes: 'Few people get shingles after this vaccine.' },
    { flags: '[|This gel is completely safe for children with eczema|].', becomes: 'This gel is usually safe for children with eczema.' },
    { flags: 'It is a herb, so [|it cannot harm the liver|].', becomes: 'It is a herb, so it is unlikely to harm the liver.' },
    { flags: '[|Every migraine starts in the neck|].', becomes: 'In my view, every migraine starts in the neck.' },
    { flags: '[|There is no risk whatsoever with this injection|].', becomes: 'There is little risk with this injection.' },
    { passes: 'Never give aspirin to a child with a fever.', because: 'Advice may be plain.' },
    { passes: 'I will never forget the kindness on that ward.', because: 'The author speaks of a memory.' },
    { passes: 'Nobody should stop insulin without advice.', because: 'It says what to do, not what happens.' },
    { passes: 'Not every migraine starts in the neck.', because: 'The exception is the point.' },
    { passes: 'It is a myth that this vaccine never fails.', because: 'The absolute is refuted.' },
    { passes: 'I cannot tell from a photo whether a mole is harmless.', because: 'The author speaks of the limits of a photo.' },
    { passes: 'No treatment works for everybody.', because: 'It denies the absolute.' },
    { passes: 'Nobody ever died of embarrassment at our clinic.', because: 'A joke that takes away fear.' },
    { passes: 'Call an ambulance if somebody can’t breathe or has chest pain.', because: 'A sign to act on, not an outcome.' },
    { passes: 'Be wary of anyone who guarantees a cure for eczema.', because: 'It speaks of those who promise.' },
    { misses: 'Wear this sleeve and say goodbye to tendon trouble.', because: 'A promise with no word for it.' },
  ],
  check({ draft, sentences, report }) {
    for (const { sentence, clause } of assertionsOf(sentences, /^absolute-/)) {
      const hedge = hedgeClaim(draft, sentence, clause);
      const view = markAsView(draft, sentence);
      // The topic may be in the sentence before; where it stands in the clause itself there is little doubt.
      const level = isHealthBetween(sentence, clause.from, clause.to) ? 'warning' : 'information';
      report({ span: spanOfTokens(sentence, clause.from, clause.to), level, fixes: hedge ? [hedge, view] : [view] });
    }
  },
});
