import { isDated, isHistory } from '../../reading/guidance';
import { cuesNamed, hasCue, spanOfCue } from '../../reading/sentence';
import type { Cue, Sentence } from '../../reading/sentence';
import { insertAfter } from '../../rewrite/edits';
import { removeSentences } from '../../rewrite/sentences';
import { createFix, defineRule } from '../../rule';
import type { RuleContext } from '../../rule';

export const memoryAsGuideline = defineRule({
  id: 'current-guidelines/memory-as-guideline',
  level: 'warning',
  summary: 'What was once taught, or a guess that nothing changed, stands in for a guideline.',
  message: 'This rests on memory. Has the guidance changed since?',
  why: 'What was right in training may have been revised. Readers cannot see how old the rule is unless it has a date and a source.',
  examples: [
    {
      flags: 'Boil everything for ten minutes. It is [|what we were taught|] in the nineties and I stick to it.',
      becomes: 'Boil everything for ten minutes. It is what we were taught (⟨what the guidance in force says, year and link⟩) in the nineties and I stick to it.',
    },
    { flags: 'No eggs before one. [|I doubt that has changed|].' },
    { flags: 'Six weeks in plaster. [|Nothing has changed|] since, whatever they tell you.' },
    { flags: 'I go by what [|my old notes|] say: two spoons, three times.' },
    {
      passes: 'We were taught to tilt the head back for a nosebleed. We were wrong, and the Resuscitation Council page says why.',
      because: 'It tells what was taught to correct it.',
    },
    { passes: 'I was taught by a midwife who knitted through every night shift.', because: 'A memory of a teacher, not of a rule.' },
    { passes: 'I doubt the parking has changed since I trained.', because: 'It is not about care.' },
    { passes: 'I checked on Monday: nothing has changed in the 2024 edition.', because: 'It was looked up.' },
    { misses: 'My gran did it, her gran did it, and so do I.', because: 'No training or guideline is named.' },
  ],
  check(context) {
    for (const sentence of context.sentences) {
      const cue = cuesNamed(sentence, 'memory-as-guideline', 'unchanged-guess')[0] ?? heldMemory(context, sentence);
      if (!cue || (cue.name === 'memory' && isHistory(sentence)) || isDated(context, sentence)) continue;
      if (cue.name === 'unchanged-guess' && !isAboutRule(sentence, cue)) continue;
      const span = spanOfCue(sentence, cue);
      context.report({
        span,
        fixes: [
          createFix('Add what the guidance in force says', insertAfter(span, ' (⟨what the guidance in force says, year and link⟩)')),
          createFix('Remove this sentence', ...removeSentences(context.draft, context.sentences, [sentence])),
        ],
      });
    }
  },
});

/** `I doubt it has changed`, not `I doubt the parking has`. */
function isAboutRule(sentence: Sentence, { from, to }: Cue): boolean {
  const rule = /^(?:it|it's|that|that's|this|they|they've|nothing|since|same|stands|holds|did|still|mind|anything|owt|guid\w+|advice|rules?|protocols?|limits?)$/;
  return sentence.tokens.slice(from, to).some(({ norm }) => rule.test(norm));
}

/** A memory is a rule only when it is held to in the same breath. */
function heldMemory({ sentences }: RuleContext, sentence: Sentence): Cue | undefined {
  const memory = cuesNamed(sentence, 'memory')[0];
  if (!memory) return undefined;
  const next = sentences[sentence.index + 1];
  const isHeld = cuesNamed(sentence, 'leaning').some((cue) => cue.from >= memory.to || cue.to <= memory.from)
    || (next?.block === sentence.block && hasCue(next, 'leaning', 'unchanged-guess'));
  const isCorrected = /\b(?:wrong|unlearn\w*|turns out|turned out|used to|myth|mistake|corrected?)\b/i.test(`${sentence.text} ${next?.text ?? ''}`);
  return isHeld && !isCorrected ? memory : undefined;
}
