import { isDated } from '../../reading/guidance';
import { cuesNamed, hasCue, spanOfCue } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import { appendAfterSentence } from '../../rewrite/disclosure';
import { removeSentences } from '../../rewrite/sentences';
import { createFix, defineRule } from '../../rule';
import type { RuleContext } from '../../rule';

export const speaksForEmployer = defineRule({
  id: 'current-guidelines/speaks-for-employer',
  level: 'warning',
  summary: 'An opinion is given in the name of an employer, a body or a profession.',
  message: 'This speaks for others. Have they asked you to?',
  why: 'Readers may take this as the position of the body. Most employers and colleges ask staff and members to say that what they post is their own view.',
  examples: [
    {
      flags: '[|On behalf of the trust|] I can tell you that the wait is nobody’s fault.',
      becomes: 'On behalf of the trust I can tell you that the wait is nobody’s fault. This is my own view.',
    },
    { flags: '[|Our hospital fully endorses|] this pump.' },
    { flags: '[|The College is behind me|] when I say that it is safe to wait.' },
    { flags: '[|Speaking for all of us on the ward|], the new rota is a mess.' },
    { passes: 'I do not speak for my hospital.', because: 'It says the opposite.' },
    { passes: 'These are my own views and not those of the trust.', because: 'It says whose view it is.' },
    { passes: 'The ESC’s position paper of 2023 is [here](https://example.org/esc).', because: 'A body is cited, not spoken for.' },
    { passes: 'Thank you from everybody on the ward for the cake.', because: 'Thanks are nobody’s position.' },
    { passes: 'On behalf of the department I would like to welcome our new pharmacists.', because: 'A welcome is nobody’s position.' },
    { passes: 'I am speaking for the College at next week’s conference.', because: 'A task is told, not a view.' },
    { passes: 'Our practice supports Carers Week with a stall by the door.', because: 'Nobody disputes it.' },
    { misses: 'You know what we lot at the Royal think.', because: 'The position is only alluded to.' },
  ],
  check(context) {
    for (const sentence of context.sentences) {
      const cue = cuesNamed(sentence, 'speaks-for')[0];
      if (!cue || isDenied(sentence.text) || isDenied(nextOf(context, sentence)?.text ?? '') || isDated(context, sentence)) continue;
      const span = spanOfCue(sentence, cue);
      if (isOwnPractice(context.draft.source.text.slice(span.start, span.end)) || hasCue(sentence, 'no-view')) continue;
      context.report({
        span,
        fixes: [
          createFix('Say that this is your own view', appendAfterSentence(context.draft, sentence, 'This is my own view.')),
          createFix('Remove this sentence', ...removeSentences(context.draft, context.sentences, [sentence])),
        ],
      });
    }
  },
});

function nextOf({ sentences }: RuleContext, sentence: Sentence): Sentence | undefined {
  const next = sentences[sentence.index + 1];
  return next?.block === sentence.block ? next : undefined;
}

/** `Speaking for the clinic: our fees are on the wall`: on a practice's own page that is plain. */
function isOwnPractice(words: string): boolean {
  return /^speaking for (?:the|our|my) (?:clinic|practice|surgery|pharmacy|shop|store)$/i.test(words);
}

/** `do not speak for`, `my own view`, and thanks, which are nobody's position. */
function isDenied(text: string): boolean {
  return /\b(?:not|n['’]t|never|nor|no longer|cannot|neither|none of)\b(?:(?!\b(?:so|but)\b)[^.]){0,30}\b(?:speak|represent|reflect|those of|views?|on behalf|endorse)|\b(?:own|personal|only mine|just me|just mine)\b|\b(?:thanks?|thank you|congratulations|congrats|collected|accepted|accepting|grateful)\b/i.test(text);
}
