import { isDated, isHistory, yearsIn } from '../../reading/guidance';
import { cuesNamed, hasCue, spanOfCue } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import { insertAfter } from '../../rewrite/edits';
import { createFix, defineRule } from '../../rule';

export const undatedGuideline = defineRule({
  id: 'current-guidelines/undated-guideline',
  level: 'warning',
  summary: 'A guideline is leaned on without its year or a link.',
  message: 'Which edition of this guideline? A year and a link let readers check.',
  why: 'Guidelines change. Readers can act on one only if they know which edition is meant and that it is still in force.',
  examples: [
    {
      flags: 'Feet first, then eyes. [|The guidelines say|] once a year for everybody with diabetes.',
      becomes: 'Feet first, then eyes. The guidelines say (⟨year⟩, ⟨link⟩) once a year for everybody with diabetes.',
    },
    {
      flags: 'A swab before any cream, [|per the BASHH guideline|].',
      becomes: 'A swab before any cream, per the BASHH guideline (⟨year⟩, ⟨link⟩).',
    },
    { flags: '[|SIGN want|] the peak flow written down twice a day.' },
    { flags: 'Ten minutes of cool water for a burn, [|according to national guidance|].' },
    {
      passes: 'The NICE guideline NG51 ([updated in January 2024](https://www.nice.org.uk/guidance/ng51)) says to start within the hour.',
      because: 'It has a year and a link.',
    },
    { passes: 'Read the guideline before the teaching session, and bring your questions.', because: 'Nothing is drawn from it.' },
    { passes: 'Guidelines differ between hospitals, so ask the ward you are going to.', because: 'It sends readers to their own.' },
    { passes: 'In my first year the protocol said bed rest; that was withdrawn long ago.', because: 'History told as history.' },
    { passes: 'If the guidelines say one thing and the person in front of you another, sit down and talk.', because: 'It speaks of guidelines as such.' },
    { passes: 'A guideline is a guide and not a rail.', because: 'Nothing is drawn from it.' },
    { misses: 'Two puffs, wait a minute, two more. The usual.', because: 'The guideline is not named at all.' },
  ],
  check(context) {
    for (const sentence of context.sentences) {
      const cues = cuesNamed(sentence, 'guideline-leaned-on');
      if (!cues.length || isHistory(sentence) || isPointing(sentence) || hasCue(sentence, 'of-guidelines') || isDated(context, sentence)) continue;
      if (hasCue(sentence, 'superseded-guideline') || yearsIn(sentence).length > 0) continue;
      const span = spanOfCue(sentence, cues[0]!);
      context.report({
        span,
        fixes: [
          createFix('Add the year and a link', insertAfter(span, ' (⟨year⟩, ⟨link⟩)')),
          createFix('Name the guideline', insertAfter(span, ' (⟨which guideline⟩)')),
        ],
      });
    }
  },
});

/** A question, or a sentence that sends readers to a guideline instead of drawing on one. */
function isPointing({ text }: Sentence): boolean {
  return /\?["”’)\s]*$/.test(text)
    || /^\W*(?:please |do |go and )?(?:read|see|check|look|find|ask|consult|download|print|write)\b/i.test(text)
    || /\b(?:your (?:own|local|hospital|unit|team)|differ|vary|varies|wrote|writing|drafted|drafting|I wish|we need|hope)\b/i.test(text);
}
