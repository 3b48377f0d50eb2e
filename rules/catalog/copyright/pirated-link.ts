import { isCredited } from '../../reading/credit';
import { cuesNamed, hasCue, hasKind, spanOfCue } from '../../reading/sentence';
import type { Cue, Sentence } from '../../reading/sentence';
import { replaceSentence } from '../../rewrite/care';
import { replace } from '../../rewrite/edits';
import { removeSentences } from '../../rewrite/sentences';
import { createFix, defineRule } from '../../rule';

export const piratedLink = defineRule({
  id: 'copyright/pirated-link',
  level: 'warning',
  summary: 'A whole work is handed on, or readers are sent to a pirated copy.',
  message: 'This hands on a copy of a whole work. Where is the original?',
  why: 'Handing on a book, paper or song without leave breaks copyright, and so does pointing to a place that does. A link to the publisher, a library or an open version does the same for readers.',
  examples: [
    {
      flags: 'The review is on [|Sci-Hub|] if your library says no.',
      becomes: 'The review is on ⟨link to the original⟩ if your library says no.',
    },
    { flags: '[|Full PDF of the anatomy atlas|] in my drive, ask me.' },
    { flags: '[|The whole chapter|], typed out below for you.' },
    { flags: 'Orthopaedics textbook, complete: [|drive link in the first comment before it gets|] taken down.' },
    { passes: 'The full text is open access at the journal.', because: 'Its owner gives it away.' },
    { passes: 'My checklist is a free PDF, made by me, link in my bio.', because: 'It is the writer’s own.' },
    { passes: 'I read the whole book on the ferry.', because: 'Reading is not copying.' },
    { passes: 'Sci-Hub has been in court again.', because: 'Nobody is sent there.' },
    { misses: 'You know where to find it for nothing 😉', because: 'The place is not named.' },
  ],
  *check(context) {
    for (const sentence of context.sentences) {
      yield;
      if (sentence.block.kind === 'alt') continue;
      const base = sentence.block.span.start;
      const link = sentence.block.links.find(({ url, span }) => pirateAddress.test(url) && span.end > base + sentence.start && span.start < base + sentence.end);
      const cue = cuesNamed(sentence, 'pirated')[0] ?? (isHandedOn(sentence) ? cuesNamed(sentence, 'whole-work')[0] : undefined);
      if (!link && (!cue || isCredited(sentence))) continue;
      const span = link?.span ?? spanOfCue(sentence, cue!);
      context.report({
        span,
        fixes: [
          createFix('Link to the original instead', link || isName(sentence, cue!) ? replace(context.draft, span, '⟨link to the original⟩') : replaceSentence(context.draft, sentence, 'The original is here: ⟨link to the original⟩.')),
          createFix('Remove this sentence', ...removeSentences(context.draft, context.sentences, [sentence])),
        ],
      });
    }
  },
});

/** "On Sci-Hub": the name alone can give way to a link; a clause cannot. */
function isName(sentence: Sentence, { marked }: Cue): boolean {
  return marked.to - marked.from <= 2 && /^(?:on|at|from|via|in|to|through|off|over)$/.test(sentence.tokens[marked.from - 1]?.norm ?? '');
}

const pirateAddress = /sci-?hub|libgen|z-?lib(?:rary)?\b|annas?-archive|thepiratebay|\b1lib\b/i;

/** The whole of it is offered: with a place to get it from, or as a file. */
function isHandedOn(sentence: Sentence): boolean {
  return hasKind(sentence, 'share-place') || hasCue(sentence, 'taken')
    || /\b(?:pdfs?|epubs?|mp3s?|upload\w*|attach\w*|below|posted|pasted|shared?|sharing|scan(?:ned)?|folder|download|swipe|here(?:'s|’s)?)\b/i.test(sentence.text);
}
