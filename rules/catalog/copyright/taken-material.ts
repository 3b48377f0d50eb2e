import { isCredited } from '../../reading/credit';
import { cuesNamed, hasCue, hasKind, spanOfCue } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import { addCredit } from '../../rewrite/credit';
import { removeSentences } from '../../rewrite/sentences';
import { createFix, defineRule } from '../../rule';

export const takenMaterial = defineRule({
  id: 'copyright/taken-material',
  level: 'warning',
  summary: 'The text says that somebody’s work was copied.',
  message: 'This is somebody’s work. Who made it, and may it be shown here?',
  why: 'A picture, page, slide or song belongs to whoever made it, even when it is easy to copy. A link, a licence or a yes from its maker lets you show it.',
  examples: [
    {
      flags: 'The bladder diagram is [|snipped from a urology journal|].',
      becomes: 'The bladder diagram is snipped from a urology journal (by ⟨author⟩, ⟨source⟩, shared with permission).',
    },
    { flags: '[|I screenshotted the dosing table|] so nobody has to log in.' },
    { flags: 'Poster’s up in the tea room; I [|cropped their logo|] off so it fits.' },
    { flags: '[|The slides I photographed|] at the talk are in the comments.' },
    { passes: 'The diagram is one I drew for the students.', because: 'It is the writer’s own.' },
    { passes: 'I asked Dr Odhiambo before I photographed her slides, and she agreed to this one.', because: 'Its maker agreed.' },
    { passes: 'We took blood from the back of the hand.', because: 'No work is taken.' },
    { passes: 'Steal my checklist, it is free.', because: 'The writer gives it away.' },
    { passes: 'A video is doing the rounds about a new virus. Check who made it before you share it.', because: 'It is spoken of, not shown.' },
    { passes: 'Each page of that folder is somebody’s worst week.', because: 'Nobody’s work is shown.' },
    { misses: 'You all know that cat picture. There it is again.', because: 'Nothing says where it was found.' },
  ],
  *check(context) {
    for (const sentence of context.sentences) {
      yield;
      if (sentence.block.kind === 'alt' || isDenied(sentence) || hasCue(sentence, 'consented') || isCredited(sentence) || isLinked(sentence)) continue;
      const cue = cuesNamed(sentence, 'effaced', 'taken', 'unknown-owner')[0];
      if (!cue || !isOfWork(sentence)) continue;
      const span = spanOfCue(sentence, cue);
      context.report({
        span,
        fixes: [
          createFix('Add a credit', addCredit(context.draft, span)),
          createFix('Remove this sentence', ...removeSentences(context.draft, context.sentences, [sentence])),
        ],
      });
    }
  },
});

function isOfWork(sentence: Sentence): boolean {
  return hasKind(sentence, 'picture', 'text-work');
}

/** `taken from [the charity’s page](…)`: a plain word and a link to the owner are a credit. */
function isLinked({ block, start, end, text }: Sentence): boolean {
  const base = block.span.start;
  return /\b(?:taken|adapted|reproduced|copied) from\b/.test(text)
    && block.links.some(({ span }) => span.end > base + start && span.start < base + end);
}

/** `won’t photograph it`, `have not reproduced`, `please don’t copy`: the work is left alone. */
function isDenied({ text }: Sentence): boolean {
  return /\b(?:not|n['’]t|never|rather than|instead of|refuse[ds]?)\b[^.,;]{0,25}\b(?:photograph|copy|copied|reproduc|post|screenshot|scan|share|nick|steal|lift)/i.test(text) || /\?\s*$/.test(text);
}
